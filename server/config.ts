import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

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
  /** Whether trial mode has its example round; without it an installation is empty but for the reviewed content. */
  example: boolean
  /** Version of the program. */
  version: string
  /** Folder of the reviewed content files. */
  contentDirectory: string
  /** Folder of the database migrations. */
  migrationsDirectory: string
  /** Folder of the PDF process and its template. */
  pdfDirectory: string
  /** Folder of the process that draws uploaded pictures anew. */
  imagesDirectory: string
  /** Folder of the thread that watches over a worker. */
  jobsDirectory: string
  /** Where figures are fetched from when nobody says otherwise. */
  koladaUrl: string
}>

const loopback = new Set(['127.0.0.1', 'localhost', '::1'])

/**
 * Reads the configuration from the environment, with its defaults in the open.
 *
 * @throws Error where a value cannot be used, with the name of the variable and what is accepted.
 */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const root = findRoot(import.meta.dirname)
  return {
    host: readHost(environment.HOST || '127.0.0.1'),
    port: readPort(environment.PORT || '3000'),
    dataDirectory: resolve(environment.JAMSIDES_DATA || join(root, 'data')),
    databaseUrl: environment.DATABASE_URL || null,
    trial: true,
    example: readSwitch('JAMSIDES_EXAMPLE', environment.JAMSIDES_EXAMPLE || 'on'),
    version: (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }).version,
    contentDirectory: join(root, 'content'),
    migrationsDirectory: join(root, 'server', 'store', 'migrations'),
    pdfDirectory: join(root, 'server', 'reports', 'document', 'pdf'),
    imagesDirectory: join(root, 'server', 'images'),
    jobsDirectory: join(root, 'server', 'jobs'),
    koladaUrl: 'https://api.kolada.se/v3',
  }
}

function readPort(text: string): number {
  const port = Number(text)
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port
  throw new Error(
    `PORT är ”${text}”. Ett heltal från 0 till 65535 går bra.\n` +
      `PORT is “${text}”. A whole number from 0 to 65535 is accepted.`,
  )
}

function readSwitch(name: string, text: string): boolean {
  if (text === 'on' || text === 'off') return text === 'on'
  throw new Error(`${name} är ”${text}”. on eller off går bra.\n${name} is “${text}”. on or off is accepted.`)
}

function readHost(host: string): string {
  if (loopback.has(host)) return host
  throw new Error(
    `HOST är ”${host}”. Utan konton körs programmet i provläge och lyssnar bara på den egna datorn ` +
      `(127.0.0.1, localhost eller ::1).\n` +
      `HOST is “${host}”. Without accounts the program runs in trial mode and listens on loopback only ` +
      `(127.0.0.1, localhost or ::1).`,
  )
}

/** The program lies in a build folder or in the sources; content and migrations lie at the top of the project. */
function findRoot(folder: string): string {
  if (existsSync(join(folder, 'content')) && existsSync(join(folder, 'package.json'))) return folder
  const parent = dirname(folder)
  if (parent === folder) throw new Error('The folder "content" was not found beside the program.')
  return findRoot(parent)
}
