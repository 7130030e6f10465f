import { sql } from 'kysely'
import type { Database } from '#server/context.ts'

/** The migrations that have made the schema what it is, in order. */
export async function listMigrations(db: Database): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`select name from migration order by name`.execute(db)
  return rows.map(({ name }) => name)
}
