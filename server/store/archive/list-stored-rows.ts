import { sql } from 'kysely'
import type { ArchiveRow, ArchiveRows } from '#domain/archive/archive.ts'
import type { ArchiveTable } from '#domain/archive/archive-tables.ts'
import type { Database } from '#server/context.ts'
import { selectRows } from './select-rows.ts'

/** By what the events of a table are found: the thing that they happened to. */
const eventOwners: Readonly<Record<string, string>> = {
  occasion_event: 'occasion_id',
  report_event: 'report_id',
  audit_entry: 'subject',
}

/**
 * Reads those rows of the installation that an archive holds too: those with the same keys, and all events of the same
 * things.
 */
export async function listStoredRows(
  tx: Database,
  tables: readonly ArchiveTable[],
  rows: ArchiveRows,
  columnsOf: (table: string) => readonly string[],
): Promise<ArchiveRows> {
  const stored: Record<string, readonly ArchiveRow[]> = {}
  for (const table of tables) {
    const key = table.key.length === 0 ? [eventOwners[table.name]!] : table.key
    const keys = (rows[table.name] ?? []).map((row) =>
      Object.fromEntries(key.map((name) => [name, row[name]])),
    )
    const names = sql.join(key.map((name) => sql.ref(name)))
    const condition = sql<boolean>`(${names}) in (
      select ${names} from jsonb_populate_recordset(null::${sql.table(table.name)}, ${JSON.stringify(keys)}::jsonb)
    )`
    stored[table.name] = await selectRows(tx, table, columnsOf(table.name), condition)
  }
  return stored
}
