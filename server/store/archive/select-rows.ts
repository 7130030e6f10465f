import { type RawBuilder, sql, type SqlBool } from 'kysely'
import type { ArchiveRow } from '#domain/archive/archive.ts'
import type { ArchiveTable } from '#domain/archive/archive-tables.ts'
import type { Database } from '#server/context.ts'

/**
 * Reads rows of a table as an archive holds them: as PostgreSQL turns them into JSON, with times in UTC. Files are not
 * among them.
 */
export async function selectRows(
  db: Database,
  table: ArchiveTable,
  columns: readonly string[],
  condition: RawBuilder<SqlBool>,
): Promise<readonly ArchiveRow[]> {
  const listed = sql.join(columns.map((column) => sql.ref(column)))
  // Text in the order of its letters' numbers is in the same order whatever language the database speaks.
  const order = [...table.order.map(inOrder), ...(table.key.length === 0 ? [sql`id`] : [])]
  const { rows } = await sql<{ row: ArchiveRow }>`
    select to_jsonb(chosen) as row
    from (select ${listed} from ${sql.table(table.name)} where ${condition} order by ${sql.join(order)}) as chosen
  `.execute(db)
  return rows.map(({ row }) => row)
}

const texts: ReadonlySet<string> = new Set([
  'code',
  'slug',
  'round_slug',
  'organisation_code',
  'section',
  'language',
  'part',
  'format',
  'subject',
  'action',
  'snapshot',
])

function inOrder(column: string) {
  return texts.has(column) ? sql`${sql.ref(column)} collate "C"` : sql`${sql.ref(column)}`
}
