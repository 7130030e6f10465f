import { sql } from 'kysely'
import type { Database } from '#server/context.ts'

/** One number for all processes that fill this database. */
const contentLock = 20_260_102

/** Waits until no other transaction fills the database, and keeps others out until this one ends. */
export async function lockContent(tx: Database): Promise<void> {
  await sql`select pg_advisory_xact_lock(${contentLock})`.execute(tx)
}
