import { readGuarded } from '#domain/archive/write-csv.ts'
import { absences, type Cell } from '#domain/indicators/cell.ts'
import type { FigureSource } from '#domain/indicators/key-figure.ts'
import type { FilePlace } from '#texts/sv/figure-files.ts'
import { findColumns, placeOf, type Table, type TableRow } from '../csv/table-rows.ts'
import { type Doubt, doubt, shorten } from '../doubt.ts'
import type {
  FigureFile,
  FigureFormat,
  Placed,
  PlacedKeyFigure,
  Reading,
  ReceivedFile,
} from '../figure-file.ts'
import { readKey } from '../read-key.ts'
import { readNumber } from '../read-number.ts'
import { undescribedKeyFigure } from '#server/warehouse/incoming/undescribed-key-figure.ts'
import { type LongColumn, longColumns, optionalLongColumns } from './long-columns.ts'

/** A table with the places of its columns. */
type Opened = Readonly<{
  table: Table
  columns: Readonly<Record<LongColumn, number>>
  format: FigureFormat
  reading: Reading
}>

const sources: readonly FigureSource[] = ['kolada', 'scb', 'file']
const isoTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?Z$/

/**
 * Opens a long table (see `longColumns`), whatever file it stands in. A cell has a value and the status `value`, or no
 * value and a reason for it; a reason left out is `missing`. What we withhold in exports says nothing: what is known
 * here stays.
 *
 * @throws UserError figures-refused where columns are missing.
 */
export function openLongTable(
  file: ReceivedFile,
  table: Table,
  format: FigureFormat,
  reading: Reading,
): FigureFile {
  const columns = findColumns(file, table.header, longColumns, optionalLongColumns)
  const opened = { table, columns, format, reading }
  const named = new Map<string, PlacedKeyFigure>()
  for (const row of table.rows()) {
    if ('problem' in row) continue
    const id = fieldOf(row, opened, 'keyFigure')
    if (!named.has(id)) named.set(id, describe(row, opened))
  }
  const inFile = new Set([...named.values()].map(({ keyFigure }) => keyFigure.source))
  return {
    format,
    source: inFile.size === 1 ? [...inFile][0]! : 'file',
    keyFigures: [...named.values()],
    groups: [],
    read: () => readRows(opened),
  }
}

function fieldOf({ fields }: TableRow, { columns }: Opened, name: LongColumn): string {
  return (fields[columns[name]] ?? '').trim()
}

function sourceOf(row: TableRow, opened: Opened): FigureSource {
  const written = fieldOf(row, opened, 'source') as FigureSource
  return opened.reading.source ?? (sources.includes(written) ? written : 'file')
}

function describe(row: TableRow, opened: Opened): PlacedKeyFigure {
  const { table, columns, format, reading } = opened
  const id = fieldOf(row, opened, 'keyFigure')
  const title = fieldOf(row, opened, 'title') || id
  const fetchedAt = fieldOf(row, opened, 'fetchedAt')
  return {
    keyFigure: undescribedKeyFigure({
      id,
      // Our own CSV guards what a spreadsheet would take for a formula.
      title: format === 'long-csv' ? readGuarded(title) : title,
      source: sourceOf(row, opened),
      // The figures are as old as they were when they were exported.
      fetchedAt: isoTime.test(fetchedAt) && fetchedAt <= reading.at ? fetchedAt : reading.at,
    }),
    place: placeOf(table.header, row.row, columns.title === -1 ? columns.keyFigure : columns.title),
    by: 'title',
  }
}

function* readRows(opened: Opened): Generator<Placed | Doubt> {
  for (const row of opened.table.rows()) {
    if ('problem' in row) yield row
    else yield readRow(row, opened)
  }
}

function readRow(row: TableRow, opened: Opened): Placed | Doubt {
  const { table, columns, reading } = opened
  const place = (name: LongColumn) => placeOf(table.header, row.row, columns[name])
  const written = {
    keyFigure: fieldOf(row, opened, 'keyFigure'),
    area: fieldOf(row, opened, 'area'),
    year: fieldOf(row, opened, 'year'),
  }
  const key = readKey(written, { source: sourceOf(row, opened), reading }, place)
  if ('problem' in key) return key
  const cells = (['women', 'men', 'total'] as const).map((name) =>
    readCell(fieldOf(row, opened, name), fieldOf(row, opened, `${name}Status`), {
      value: () => place(name),
      state: () => place(`${name}Status`),
    }),
  )
  const wrong = cells.find((cell): cell is Doubt => 'problem' in cell)
  if (wrong !== undefined) return wrong
  const [women, men, total] = cells as [Cell, Cell, Cell]
  return { observation: { ...key, women, men, total }, place: { row: row.row } }
}

type CellPlace = Readonly<{ value: () => FilePlace; state: () => FilePlace }>

function readCell(text: string, state: string, place: CellPlace): Cell | Doubt {
  const absence = absences.find((each) => each === state)
  if (absence === undefined && !['', 'value'].includes(state))
    return doubt('state', { text: shorten(state) }, place.state())
  if (text === '') {
    if (state === 'value') return doubt('not-a-number', { text: '' }, place.value())
    return { status: absence ?? 'missing' }
  }
  if (absence !== undefined)
    return doubt('value-and-state', { text: shorten(text), state: absence }, place.value())
  const value = readNumber(text, place.value)
  return typeof value === 'number' ? { status: 'value', value } : value
}
