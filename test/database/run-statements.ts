import { sql } from 'kysely'
import type { Database } from '#server/context.ts'

/** Runs statements that no code of ours would, one after the other, outside any transaction. */
export async function runStatements(db: Database, statements: readonly string[]): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}
