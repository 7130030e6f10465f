import { sql } from 'kysely'
import type { ArchiveRow, ArchiveRows, ArchiveSubject } from '#domain/archive/archive.ts'
import { type ArchiveTable, archiveTables, tableNamed } from '#domain/archive/archive-tables.ts'
import type { Database } from '#server/context.ts'
import { scopesOf } from './scopes.ts'
import { selectRows } from './select-rows.ts'

type ColumnsOf = (table: string) => readonly string[]

/**
 * Reads all rows of the history of a subject, with the organisations and the people that they refer to. The audit trail
 * is read by `listAuditRows`.
 */
export async function listArchiveRows(
  tx: Database,
  subject: ArchiveSubject,
  columnsOf: ColumnsOf,
): Promise<ArchiveRows> {
  const scopes = scopesOf(subject)
  const rows: Record<string, readonly ArchiveRow[]> = {}
  for (const table of archiveTables) {
    const scope = scopes[table.name]
    if (scope) rows[table.name] = await selectRows(tx, table, columnsOf(table.name), scope)
  }
  const own = subject.kind === 'organisation' ? [subject.code] : []
  rows.organisation = await listOrganisations(tx, columnsOf, [...own, ...referred(rows, 'organisation')])
  rows.person = await listPeople(tx, columnsOf, referred(rows, 'person'))
  return rows
}

/** The people of these ids, as an archive holds them. Ids that nobody has are passed over. */
export function listPeople(
  tx: Database,
  columnsOf: ColumnsOf,
  ids: readonly string[],
): Promise<readonly ArchiveRow[]> {
  return selectRows(tx, tableNamed('person'), columnsOf('person'), sql`id = any(${ids}::text[])`)
}

/** The organisations of these codes, and those that they are part of. */
function listOrganisations(
  tx: Database,
  columnsOf: ColumnsOf,
  codes: readonly string[],
): Promise<readonly ArchiveRow[]> {
  const withParents = sql<boolean>`code in (
    with recursive above as (
      select code, parent_code from organisation where code = any(${codes}::text[])
      union select organisation.code, organisation.parent_code
      from organisation join above on organisation.code = above.parent_code
    )
    select code from above
  )`
  return selectRows(tx, tableNamed('organisation'), columnsOf('organisation'), withParents)
}

function referred(rows: ArchiveRows, name: string): readonly string[] {
  const ids = archiveTables.flatMap((table: ArchiveTable) =>
    table.references
      .filter((reference) => reference.table === name)
      .flatMap(({ columns }) => (rows[table.name] ?? []).map((row) => row[columns[0]!])),
  )
  return [...new Set(ids)].filter((id) => typeof id === 'string')
}
