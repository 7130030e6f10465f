import { sql } from 'kysely'
import type { Database } from '#server/context.ts'

/** Makes PostgreSQL write times in UTC until the end of a transaction, wherever the database believes itself to be. */
export async function useUtc(tx: Database): Promise<void> {
  await sql`set local time zone 'UTC'`.execute(tx)
}
