import { sql } from 'kysely'
import type { ArchiveRow } from '#domain/archive/archive.ts'
import type { ArchiveTable } from '#domain/archive/archive-tables.ts'
import type { Database } from '#server/context.ts'

/** So many rows go in at a time, so that no statement grows beyond what the database takes. */
const atATime = 20_000

/** Adds rows of an archive to their table, in their order. Rows that may refer to each other go in by one statement. */
export async function insertRows(
  tx: Database,
  table: ArchiveTable,
  columns: readonly string[],
  rows: readonly ArchiveRow[],
): Promise<void> {
  const names = sql.join(columns.map((name) => sql.ref(name)))
  const step = table.references.some(({ table: name }) => name === table.name) ? rows.length : atATime
  for (let from = 0; from < rows.length; from += step) {
    const some = JSON.stringify(rows.slice(from, from + step))
    await sql`
      insert into ${sql.table(table.name)} (${names})
      select ${names} from jsonb_populate_recordset(null::${sql.table(table.name)}, ${some}::jsonb)
    `.execute(tx)
  }
}

/** Adds one row whose content is a file of the archive. */
export async function insertWithContent(
  tx: Database,
  table: ArchiveTable,
  columns: readonly string[],
  row: ArchiveRow,
  content: Buffer,
): Promise<void> {
  const names = sql.join(columns.map((name) => sql.ref(name)))
  const held = table.file!.kind === 'text' ? content.toString('utf8') : content
  await sql`
    insert into ${sql.table(table.name)} (${names}, ${sql.ref(table.file!.column)})
    select ${names}, ${held}
    from jsonb_populate_record(null::${sql.table(table.name)}, ${JSON.stringify(row)}::jsonb)
  `.execute(tx)
}
