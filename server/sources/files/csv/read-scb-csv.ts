import type { Cell } from '#domain/indicators/cell.ts'
import { makeKeyFigureId } from '#domain/indicators/key-figure-id.ts'
import type { IncomingObservation } from '#server/warehouse/incoming/incoming.ts'
import { isSexName, isTimeName, type Sex, sexOf } from '../cube/sex-of.ts'
import { type Doubt, doubt, refuse, shorten } from '../doubt.ts'
import type { FigureFile, Placed, PlacedKeyFigure, Reading, ReceivedFile } from '../figure-file.ts'
import { absenceOf } from '../../absence-of.ts'
import { isZeroSign } from '../json/read-state.ts'
import { type ObservationKey, readKey } from '../read-key.ts'
import { readNumber } from '../read-number.ts'
import { undescribedKeyFigure } from '#server/warehouse/incoming/undescribed-key-figure.ts'
import { regionColumn, yearOfColumn } from './scb-columns.ts'
import { openTable, placeOf, type Table, type TableRow } from './table-rows.ts'

/** Which column is what; numbers are places in the header. */
type Columns = Readonly<{
  region: number
  sex: number | null
  time: number | null
  /** Columns of values, each with its year (null: the year stands in the row) and what is counted. */
  values: readonly Readonly<{ index: number; year: string | null; content: string | null }>[]
  /** What else tells rows apart, such as age. */
  others: readonly number[]
}>

type Opened = Readonly<{
  file: string
  table: Table
  columns: Columns
  id: string
  source: FigureFile['source']
  reading: Reading
}>

/**
 * Opens a table as SCB writes it as CSV: one row for area, sex and what else there is, and a column of values for each
 * year (`2019`, `X2019`, `Folkmängd 2019`), or one column of values beside one of years. Areas are codes or names. Each
 * combination of the other columns is a key figure of its own.
 *
 * @throws UserError figures-refused; the file does not say its table, so without `as` it is refused.
 */
export function openScbCsv(file: ReceivedFile, reading: Reading): FigureFile {
  const table = openTable(file)
  const columns = findColumns(table.header)
  if (reading.as === null) throw refuse(file.name, doubt('needs-id', undefined))
  const source = reading.source ?? 'file'
  const opened = { file: file.name, table, columns, id: reading.as, source, reading }
  return {
    format: 'scb-csv',
    source,
    keyFigures: describe(opened),
    groups: [],
    read: () => readTable(opened),
  }
}

function findColumns(header: readonly string[]): Columns {
  const region = header.findIndex(regionColumn)
  const sex = header.findIndex((name) => isSexName(name))
  const time = header.findIndex((name) => isTimeName(name))
  const ofYears = header.flatMap((name, index) => {
    const year = yearOfColumn(name)
    return year === null ? [] : [{ index, ...year }]
  })
  const last = header.length - 1
  const values = ofYears.length > 0 ? ofYears : [{ index: last, year: null, content: header[last]! }]
  const taken = new Set([region, sex, time, ...values.map(({ index }) => index)])
  return {
    region,
    sex: sex === -1 ? null : sex,
    time: time === -1 ? null : time,
    values,
    others: header.map((_, index) => index).filter((index) => !taken.has(index)),
  }
}

/** What makes a row and column part of one key figure. */
function lineOf({ id, columns, reading }: Opened, { fields }: TableRow, content: string | null) {
  const parts = [
    ...columns.others.map((index) => fields[index]!.trim()),
    ...(content === null ? [] : [content]),
  ]
  return { id: makeKeyFigureId(id, parts), title: [reading.title ?? id, ...parts].join(', ') }
}

function describe(opened: Opened): PlacedKeyFigure[] {
  const { table, columns, source, reading } = opened
  const found = new Map<string, PlacedKeyFigure>()
  for (const row of table.rows()) {
    if ('problem' in row) continue
    for (const { content } of columns.values) {
      const { id, title } = lineOf(opened, row, content)
      if (!found.has(id))
        found.set(id, {
          keyFigure: undescribedKeyFigure({ id, title, source, fetchedAt: reading.at }),
          place: { row: row.row },
          by: 'title',
        })
    }
  }
  return [...found.values()]
}

type Gathered = { key: ObservationKey; row: number; cells: Partial<Record<Sex, Cell>> }

/** Women and men stand on rows of their own, so an observation is whole only when all rows have been seen. */
function* readTable(opened: Opened): Generator<Placed | Doubt> {
  const gathered = new Map<string, Gathered>()
  for (const row of opened.table.rows()) {
    if ('problem' in row) yield row
    else yield* gatherRow(opened, row, gathered)
  }
  const { sex } = opened.columns
  const absent: Cell | null = sex === null ? { status: 'not-split' } : null
  for (const { key, row, cells } of gathered.values()) {
    const { women = absent, men = absent, total = null } = cells
    const observation: IncomingObservation = { ...key, women, men, total }
    yield { observation, place: { row } }
  }
}

function* gatherRow(opened: Opened, row: TableRow, gathered: Map<string, Gathered>): Generator<Doubt> {
  const { table, columns, source, reading } = opened
  const { fields } = row
  const place = (index: number) => placeOf(table.header, row.row, index)
  const sex = columns.sex === null ? 'total' : sexOf(fields[columns.sex]!, fields[columns.sex]!)
  if (sex === null) {
    yield doubt('sex', { text: shorten(fields[columns.sex!]!) }, place(columns.sex!))
    return
  }
  for (const { index, year, content } of columns.values) {
    const written = {
      keyFigure: lineOf(opened, row, content).id,
      area: fields[columns.region]!,
      year: year ?? fields[columns.time ?? -1] ?? '',
    }
    const at = {
      keyFigure: index,
      area: columns.region,
      year: year === null ? (columns.time ?? index) : index,
    }
    const key = readKey(written, { source, reading, find: reading.areas.find }, (part) => place(at[part]))
    const cell = 'problem' in key ? key : readCell(fields[index]!, () => place(index))
    if ('problem' in key) yield key
    else if ('problem' in cell) yield cell
    else {
      const first = keep(gathered, key, row.row, sex, cell)
      if (first === null) continue
      const other = { file: opened.file, place: { row: first } }
      yield doubt('twice', { ...key, other }, place(columns.sex ?? columns.region))
    }
  }
}

/** Keeps the cell of a sex; where it has been there before, the row of that observation. */
function keep(
  gathered: Map<string, Gathered>,
  key: ObservationKey,
  row: number,
  sex: Sex,
  cell: Cell,
): number | null {
  const name = `${key.keyFigure}\n${key.area}\n${key.year}`
  const known = gathered.get(name) ?? { key, row, cells: {} }
  gathered.set(name, known)
  if (sex in known.cells) return known.row
  known.cells[sex] = cell
  return null
}

function readCell(written: string, place: () => ReturnType<typeof placeOf>): Cell | Doubt {
  const text = written.trim()
  const absence = text === '' ? 'missing' : absenceOf(text)
  if (absence !== null) return { status: absence }
  if (isZeroSign(text)) return { status: 'value', value: 0 }
  const value = readNumber(text, place)
  return typeof value === 'number' ? { status: 'value', value } : value
}
