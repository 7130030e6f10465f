import { sql } from 'kysely'
import type { Database } from '#server/context.ts'

/** Lets one order of a person, or of those who have not stepped in, be written at a time, until the transaction ends. */
export async function lockOrders(tx: Database, { personId }: { personId: string | null }): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`order ${personId ?? ''}`}, 0))`.execute(tx)
}
