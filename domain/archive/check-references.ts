import type { ArchivePlace, ArchiveRow, ArchiveRows } from './archive.ts'
import type { ArchiveReference, ArchiveTable } from './archive-tables.ts'

/** A row that needs one that the archive does not hold, or that stands there twice. */
export type ReferenceFault = Readonly<{
  kind: 'missing' | 'repeated'
  place: ArchivePlace
  table: string
  key: string
}>

/**
 * Finds the first row that refers to a row that is not in the archive, or that stands in it twice.
 *
 * @returns the fault with its place, or null where every row is once there and has all it needs.
 */
export function checkReferences(tables: readonly ArchiveTable[], rows: ArchiveRows): ReferenceFault | null {
  const keys = new Map<string, ReadonlySet<string>>()
  for (const table of tables) {
    const repeated = findRepeated(table, rows[table.name] ?? [])
    if (repeated) return repeated
  }
  const keysOf = (name: string, columns: readonly string[]) => {
    const id = `${name}.${columns.join()}`
    const made = keys.get(id) ?? new Set((rows[name] ?? []).map((row) => valueOf(row, columns)))
    keys.set(id, made)
    return made
  }
  for (const table of tables) {
    for (const [i, row] of (rows[table.name] ?? []).entries()) {
      const broken = table.references.find(
        (reference) =>
          refers(row, reference) &&
          !keysOf(reference.table, reference.to).has(valueOf(row, reference.columns)),
      )
      if (broken) {
        const place = placeOf(table, i, broken.columns.at(-1))
        return { kind: 'missing', place, table: broken.table, key: told(row, broken.columns) }
      }
    }
  }
  return null
}

/** The place of a row, or of one of its columns, in the data of an archive. */
export function placeOf(table: ArchiveTable, row: number, column?: string): ArchivePlace {
  const at = `$.${table.name}[${row}]${column === undefined ? '' : `.${column}`}`
  return { file: `data/${table.concept}.json`, at }
}

function findRepeated(table: ArchiveTable, rows: readonly ArchiveRow[]): ReferenceFault | null {
  if (table.key.length === 0) return null
  const seen = new Set<string>()
  for (const [i, row] of rows.entries()) {
    const value = valueOf(row, table.key)
    if (seen.has(value))
      return { kind: 'repeated', place: placeOf(table, i), table: table.name, key: told(row, table.key) }
    seen.add(value)
  }
  return null
}

/** As in SQL: a reference of several columns of which one is null refers to nothing. */
function refers(row: ArchiveRow, { columns }: ArchiveReference): boolean {
  return columns.every((column) => row[column] !== null)
}

function valueOf(row: ArchiveRow, columns: readonly string[]): string {
  return JSON.stringify(columns.map((column) => row[column]))
}

function told(row: ArchiveRow, columns: readonly string[]): string {
  return columns.map((column) => String(row[column])).join('/')
}
