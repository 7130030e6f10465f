import { sql } from 'kysely'
import type { Database } from '#server/context.ts'

/** Those of these ids that are of people whom the database shows whoever asks. */
export async function listVisiblePeople(db: Database, ids: readonly string[]): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`select id from person where id = any(${ids}::text[])`.execute(db)
  return rows.map(({ id }) => id)
}
