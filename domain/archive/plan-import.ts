import type { ArchiveManifest, ArchivePlace, ArchiveRow, ArchiveRows, ArchiveSubject } from './archive.ts'
import type { ArchiveTable } from './archive-tables.ts'
import { placeOf } from './check-references.ts'
import { sameText } from './same-value.ts'

/** A row of the archive that the installation holds too, and that says something else there. */
export type DifferingRow = Readonly<{
  table: string
  key: string
  columns: readonly string[]
  place: ArchivePlace
}>

/** What the import of an archive into an installation would do. */
export type ImportPlan = Readonly<{
  /** The rows that the installation does not hold. */
  added: ArchiveRows
  /** How many rows come in, and how many stand there already just as they are, by table. */
  counts: readonly Readonly<{ table: string; added: number; same: number }>[]
  /** Rows of the register and of rounds that others answer for: the installation keeps its own. */
  kept: readonly DifferingRow[]
  /** Rows that differ although they are the history itself. Nothing can come in while there are any. */
  differing: readonly DifferingRow[]
}>

/** What came of an archive that was read in, or would come of it. */
export type ImportOutcome = Readonly<{
  outcome: 'imported' | 'unchanged' | 'dry-run'
  subject: ArchiveManifest['subject']
  counts: ImportPlan['counts']
  kept: readonly DifferingRow[]
}>

const roundTables: ReadonlySet<string> = new Set(['round', 'round_group', 'meeting', 'participation'])

/**
 * Plans what of an archive comes into an installation. A row that the installation does not hold comes in; one that it
 * holds just so is left; one that says something else there stops the import, unless it is only the surrounding: the
 * register always, a round where an organisation's history comes in or where the round itself comes from the reviewed
 * content. Of those the installation keeps its own. Nothing comes in below a report that stands adopted here: what was
 * said and decided then is whole.
 *
 * @param stored the rows of the installation that have the keys of the archive, and the events of the same things.
 */
export function planImport(
  tables: readonly ArchiveTable[],
  subject: ArchiveSubject,
  rows: ArchiveRows,
  stored: ArchiveRows,
): ImportPlan {
  const fromContent = new Set(
    (stored.round ?? []).filter(({ origin }) => origin !== 'own').map(({ slug }) => slug),
  )
  const isSurrounding = (table: string, row: ArchiveRow) =>
    table === 'organisation' ||
    (roundTables.has(table) &&
      (subject.kind === 'organisation' || fromContent.has(table === 'round' ? row.slug : row.round_slug)))
  const adopted = new Set(
    (stored.report ?? [])
      .filter(({ state }) => state === 'adopted' || state === 'superseded')
      .map(({ id }) => id),
  )
  const added: Record<string, readonly ArchiveRow[]> = {}
  const counts: { table: string; added: number; same: number }[] = []
  const kept: DifferingRow[] = []
  const differing: DifferingRow[] = []
  for (const table of tables) {
    const [mine, theirs] = [rows[table.name] ?? [], stored[table.name] ?? []]
    const compared = table.key.length === 0 ? compareEvents(mine, theirs) : compareKeyed(table, mine, theirs)
    added[table.name] = compared.added
    counts.push({ table: table.name, added: compared.added.length, same: compared.same })
    for (const below of findBelow(adopted, table, mine, compared.added)) differing.push(below)
    for (const { row, difference } of compared.different)
      (isSurrounding(table.name, row) ? kept : differing).push(difference)
  }
  return { added, counts, kept, differing }
}

/** The rows that would come in below reports that stand adopted. */
function findBelow(
  adopted: ReadonlySet<unknown>,
  table: ArchiveTable,
  rows: readonly ArchiveRow[],
  added: readonly ArchiveRow[],
): readonly DifferingRow[] {
  const coming = new Set(added)
  return rows.flatMap((row, i) =>
    coming.has(row) && adopted.has(row.report_id) ? [differenceOf(table, row, i, ['report_id'])] : [],
  )
}

type Compared = Readonly<{
  added: readonly ArchiveRow[]
  same: number
  different: readonly Readonly<{ row: ArchiveRow; difference: DifferingRow }>[]
}>

function compareKeyed(
  table: ArchiveTable,
  rows: readonly ArchiveRow[],
  stored: readonly ArchiveRow[],
): Compared {
  const keyOf = (row: ArchiveRow) => JSON.stringify(table.key.map((column) => row[column]))
  const byKey = new Map(stored.map((row) => [keyOf(row), row]))
  const added: ArchiveRow[] = []
  const different: { row: ArchiveRow; difference: DifferingRow }[] = []
  let same = 0
  for (const [i, row] of rows.entries()) {
    const theirs = byKey.get(keyOf(row))
    if (theirs === undefined) added.push(row)
    else {
      const columns = Object.keys(theirs).filter((name) => sameText(row[name]) !== sameText(theirs[name]))
      if (columns.length === 0) same++
      else different.push({ row, difference: differenceOf(table, row, i, columns) })
    }
  }
  return { added, same, different }
}

function differenceOf(
  table: ArchiveTable,
  row: ArchiveRow,
  index: number,
  columns: readonly string[],
): DifferingRow {
  const named = table.key.length > 0 ? table.key : table.order
  const key = named.map((column) => String(row[column])).join('/')
  return { table: table.name, key, columns, place: placeOf(table, index) }
}

/** Two events that say the same are still two; of each as many come in as are missing. */
function compareEvents(rows: readonly ArchiveRow[], stored: readonly ArchiveRow[]): Compared {
  const left = new Map<string, number>()
  for (const row of stored) left.set(sameText(row), (left.get(sameText(row)) ?? 0) + 1)
  const added = rows.filter((row) => {
    const text = sameText(row)
    const times = left.get(text) ?? 0
    left.set(text, times - 1)
    return times <= 0
  })
  return { added, same: rows.length - added.length, different: [] }
}
