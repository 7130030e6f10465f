import type { Pool, PoolClient } from 'pg'
import { UserError } from '#server/errors.ts'

const systemCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
])

/** PostgreSQL appendix A: 08 connection exception, 53300 too many connections, 57P01–57P03 shutting down or starting. */
const databaseCodes = /^(08...|53300|57P0[123])$/

/** What `pg` says without a code when the connection breaks under a query. */
const withoutCode = /^(Connection terminated|Client has encountered a connection error|Client was closed)/

/** Whether an error of `pg` means that the database could not be reached, and not that it refused something. */
export function isConnectionLost(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const code = 'code' in error ? String(error.code) : ''
  return systemCodes.has(code) || databaseCodes.test(code) || withoutCode.test(error.message)
}

/** Throws UserError database-away instead of an error that means that the connection was lost. */
export async function tellLost<T>(work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (error) {
    throw isConnectionLost(error) ? UserError.of('database-away', undefined, 503) : error
  }
}

/** Makes every query of a connection tell a lost connection as UserError database-away. */
export function tellLostQueries(client: PoolClient): void {
  const query = client.query.bind(client) as (...all: readonly unknown[]) => unknown
  const telling = (...all: readonly unknown[]): unknown => {
    const answer = query(...all)
    return answer instanceof Promise ? tellLost(answer) : answer
  }
  client.query = telling as typeof client.query
  // The query is told. A connection that breaks between two queries has nobody else to tell, and would end the program.
  client.on('error', () => undefined)
}

/** The pool as Kysely needs it; UserError database-away when no connection can be had. */
export function tellLostConnections(pool: Pool) {
  return { options: pool.options, connect: () => tellLost(pool.connect()), end: () => pool.end() }
}
