import { resolve } from 'node:path'

/** How this installation runs; read once from the environment. */
export type Config = Readonly<{
  host: string
  port: number
  /** Folder of the embedded database and everything else that must be kept. */
  dataDirectory: string
  /** Address of an own PostgreSQL; null means that the program starts its embedded one. */
  databaseUrl: string | null
  /** Trial mode (provläge): no accounts, loopback only, example people to step in as. */
  trial: boolean
  /** Folder of the reviewed content files. */
  contentDirectory: string
}>

const loopback = new Set(['127.0.0.1', 'localhost', '::1'])

/**
 * Reads the configuration from the environment, with its defaults in the open.
 *
 * @throws Error where a value cannot be used, with the name of the variable and what is accepted.
 */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const port = Number(environment.PORT ?? 3000)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Error(`PORT is "${environment.PORT}"; a whole number from 0 to 65535 is accepted.`)
  }
  const host = environment.HOST ?? '127.0.0.1'
  if (!loopback.has(host)) {
    throw new Error(
      `HOST is "${host}", but without accounts the program runs in trial mode and listens on loopback only ` +
        `(127.0.0.1, localhost or ::1).`,
    )
  }
  return {
    host,
    port,
    dataDirectory: resolve(environment.JAMSIDES_DATA ?? 'data'),
    databaseUrl: environment.DATABASE_URL ?? null,
    trial: true,
    contentDirectory: resolve('content'),
  }
}
