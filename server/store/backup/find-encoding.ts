import { sql } from 'kysely'
import type { Database } from '#server/context.ts'

/** In what encoding the database keeps its texts, such as `UTF8`. */
export async function findEncoding(db: Database): Promise<string> {
  const { rows } = await sql<{ server_encoding: string }>`show server_encoding`.execute(db)
  return rows[0]!.server_encoding
}
