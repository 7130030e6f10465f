import type { FilePlace } from '#texts/sv/figure-files.ts'
import { type Doubt, doubt, refuse } from '../doubt.ts'
import type { ReceivedFile } from '../figure-file.ts'
import { limits } from '../limits.ts'
import { rowOfOddBytes } from './row-of-odd-bytes.ts'
import { type CsvRecord, type Delimiter, parseCsv } from './parse-csv.ts'

/** A table whose first row has the names of its columns. */
export type Table = Readonly<{
  header: readonly string[]
  /** Rows of as many fields as the header has; a row that is otherwise comes as a doubt. */
  rows: () => Iterable<TableRow | Doubt>
}>
export type TableRow = Readonly<{ row: number; fields: readonly string[] }>

/**
 * Opens a CSV file as a table.
 *
 * @throws UserError figures-refused where it is not UTF-8, has no header that can be used or nothing below it.
 */
export function openTable(file: ReceivedFile): Table & { delimiter: Delimiter } {
  if (file.notUtf8From !== null)
    throw refuse(
      file.name,
      doubt('encoding', { declared: null }, { row: rowOfOddBytes(file.path, file.notUtf8From) }),
    )
  const records = parseCsv(file.path)
  const first = records.next()
  const second = records.next()
  records.return(undefined)
  if (first.done) throw refuse(file.name, doubt('header-only', undefined))
  if ('fault' in first.value) throw refuse(file.name, faultOf(first.value))
  const { delimiter, fields } = first.value
  const names = fields.map((name) => name.trim())
  if (names.length > limits.columns)
    throw refuse(file.name, doubt('columns', { found: names.length, expected: limits.columns }, { row: 1 }))
  if (second.done) throw refuse(file.name, doubt('header-only', undefined))
  return { header: names, delimiter, rows: () => rowsOf(file.path, names.length) }
}

function* rowsOf(path: string, expected: number): Generator<TableRow | Doubt> {
  let isHeader = true
  for (const record of parseCsv(path)) {
    if (isHeader) isHeader = false
    else if ('fault' in record) yield faultOf(record)
    else {
      const { row, fields } = record
      if (fields.length !== expected) yield doubt('columns', { found: fields.length, expected }, { row })
      else yield { row, fields }
    }
  }
}

function faultOf({ fault, row }: Extract<CsvRecord, { fault: unknown }>): Doubt {
  return doubt(fault, undefined, { row })
}

/** Where a field of a table stands. */
export function placeOf(header: readonly string[], row: number, index: number): FilePlace {
  return { row, column: { number: index + 1, name: header[index] ?? '' } }
}

/**
 * The places of columns in a header, by name whatever their case; -1 for one that may be missing and is.
 *
 * @throws UserError figures-refused with the names of those that must be there and are not.
 */
export function findColumns<Name extends string>(
  file: Pick<ReceivedFile, 'name'>,
  header: readonly string[],
  names: readonly Name[],
  optional: readonly Name[] = [],
): Readonly<Record<Name, number>> {
  const lower = header.map((name) => name.toLowerCase())
  const twice = names.find(
    (name) => lower.indexOf(name.toLowerCase()) !== lower.lastIndexOf(name.toLowerCase()),
  )
  if (twice !== undefined) throw refuse(file.name, doubt('column-twice', { name: twice }, { row: 1 }))
  const places = Object.fromEntries(names.map((name) => [name, lower.indexOf(name.toLowerCase())]))
  const missing = names.filter((name) => places[name] === -1 && !optional.includes(name))
  if (missing.length > 0)
    throw refuse(
      file.name,
      doubt('column-missing', { names: missing, found: header.slice(0, 20) }, { row: 1 }),
    )
  return places as Record<Name, number>
}
