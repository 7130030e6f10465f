import { sql } from 'kysely'
import type { Database } from '#server/context.ts'

/** Which of these questions to the index any entry answers. */
export async function listAnswered(db: Database, queries: readonly string[]): Promise<ReadonlySet<string>> {
  if (queries.length === 0) return new Set()
  const { rows } = await sql<{ query: string }>`
    select query from unnest(${queries}::text[]) as query
    where exists (select from library_entry where document @@ query::tsquery)`.execute(db)
  return new Set(rows.map(({ query }) => query))
}
