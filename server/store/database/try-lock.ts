import { sql } from 'kysely'
import type { Database } from '#server/context.ts'

/**
 * Does something that only one process at a time may do, however many share the database. The lock goes with the
 * connection, so that a process that dies holds nothing.
 *
 * @returns null where somebody else is doing it.
 */
export function tryLock<T>(db: Database, lock: number, work: () => Promise<T>): Promise<T | null> {
  return db.connection().execute(async (connection) => {
    const { rows } = await sql<{ got: boolean }>`select pg_try_advisory_lock(${lock}) as got`.execute(
      connection,
    )
    if (rows[0]?.got !== true) return null
    try {
      return await work()
    } finally {
      await sql`select pg_advisory_unlock(${lock})`.execute(connection)
    }
  })
}
