import type { Cell } from '#domain/indicators/cell.ts'
import { type Doubt, doubt, shorten } from '../doubt.ts'
import type { FigureFile, Placed, Reading, ReceivedFile } from '../figure-file.ts'
import { readKey } from '../read-key.ts'
import { readNumber } from '../read-number.ts'
import { wideColumns } from './recognise-table.ts'
import { findColumns, openTable, placeOf, type Table, type TableRow } from './table-rows.ts'

/** A wide CSV: which of its columns is which, for those who read it faster than row by row. */
export type WideCsv = FigureFile &
  Readonly<{
    header: readonly string[]
    delimiter: string
    columns: Readonly<Record<(typeof wideColumns)[number], number>>
  }>

/**
 * Opens the wide CSV: one row for key figure, area and year, with a column each for women, men and total. Columns stand
 * in any order; others are passed over. `sex_rows` tells whether the source splits that year by sex (1) or not (0).
 *
 * @throws UserError figures-refused.
 */
export function openWideCsv(file: ReceivedFile, reading: Reading): WideCsv {
  const table = openTable(file)
  const columns = findColumns(file, table.header, wideColumns, ['sex_rows'])
  const source = reading.source ?? 'kolada'
  return {
    format: 'wide-csv',
    source,
    keyFigures: [],
    groups: [],
    header: table.header,
    delimiter: table.delimiter,
    columns,
    read: () => readRows(table, columns, { source, reading }),
  }
}

type Rules = Readonly<{ source: FigureFile['source']; reading: Reading }>

function* readRows(table: Table, columns: WideCsv['columns'], rules: Rules): Generator<Placed | Doubt> {
  for (const row of table.rows()) {
    if ('problem' in row) yield row
    else yield readRow(row, table.header, columns, rules)
  }
}

function readRow(
  { row, fields }: TableRow,
  header: readonly string[],
  columns: WideCsv['columns'],
  rules: Rules,
): Placed | Doubt {
  const field = (name: keyof typeof columns) => fields[columns[name]] ?? ''
  const place = (name: keyof typeof columns) => placeOf(header, row, columns[name])
  const key = readKey(
    { keyFigure: field('kpi'), area: field('municipality'), year: field('year') },
    rules,
    (part) => place(({ keyFigure: 'kpi', area: 'municipality', year: 'year' } as const)[part]),
  )
  if ('problem' in key) return key
  const split = field('sex_rows')
  if (!['', '0', '1'].includes(split))
    return doubt('not-a-number', { text: shorten(split) }, place('sex_rows'))
  const cell = (name: 'women_K' | 'men_M' | 'total_T', absence: Cell): Cell | Doubt => {
    const text = field(name)
    if (text === '') return absence
    const value = readNumber(text, () => place(name))
    return typeof value === 'number' ? { status: 'value', value } : value
  }
  const ofSex: Cell = { status: split === '0' ? 'not-split' : 'missing' }
  const women = cell('women_K', ofSex)
  const men = cell('men_M', ofSex)
  const total = cell('total_T', { status: 'missing' })
  const wrong = [women, men, total].find((each) => 'problem' in each)
  if (wrong !== undefined && 'problem' in wrong) return wrong
  return {
    observation: { ...key, women: women as Cell, men: men as Cell, total: total as Cell },
    place: { row },
  }
}
