import type { ReportDocument } from '../document.ts'
import { marksOf } from '../pdf/page-words.ts'
import type { Sheet, SheetRow, SheetTable } from './sheet.ts'
import { continueRow, textCell, textRows, type Words } from './sheet-rows.ts'
import { textsIn } from '#texts/texts.ts'

/** What stands under the table: a heading, and texts of which each has a row of its own. */
export type Below = Readonly<{ heading: string | null; texts: readonly string[] }>

export type DataSheet = Readonly<{
  name: string
  /** Says in the first cell what the sheet is. */
  title: string
  /** Where in the report it stands. */
  place: string
  /** What formulas call the table. */
  tableName: string
  columns: readonly Readonly<{ header: string; numeric: boolean; width: number }>[]
  rows: readonly SheetRow[]
  filter: boolean
  below: readonly Below[]
}>

/** Title, place in the report, the way back and an empty row stand above the table of every sheet. */
const headingRow = 4

/** A sheet with one table: what it is first, then the table, then what is to be known about it. */
export function dataSheet(document: ReportDocument, data: DataSheet): Sheet {
  const words = textsIn(document.language).reportWorkbook
  const rows = data.rows.flatMap((row) => continueRow(row, words))
  const place = [...marksOf(document), data.place].join('. ')
  return {
    name: data.name,
    widths: data.columns.map(({ width }) => width),
    rows: [
      [textCell(data.title, 'title')],
      [textCell(place, 'subtitle')],
      [textCell(words.back, 'subtitle', { sheet: words.sheets.about })],
      [],
      data.columns.map(({ header, numeric }, i) =>
        textCell(header, numeric ? 'number-column' : i === 0 ? 'column' : 'text-column'),
      ),
      ...rows,
      [],
      ...data.below.flatMap(belowRows),
    ],
    table: tableOf(data, rows.length, words),
  }
}

function belowRows({ heading, texts }: Below): readonly SheetRow[] {
  if (texts.length === 0) return []
  const above = heading === null ? [] : [[textCell(heading, 'label')]]
  return [...above, ...texts.flatMap((text) => textRows(text, 'note'))]
}

/** Excel asks that the columns of a table have names of their own; where they have not, the rows stand without one. */
function tableOf(data: DataSheet, length: number, words: Words): SheetTable | null {
  const columns = data.columns.map(({ header }) => textCell(header, 'column').value.toString())
  const names = new Set(columns.map((name) => name.toLowerCase()))
  if (names.size < columns.length || names.has('') || columns.some((name) => name.length > 255)) return null
  const { tableName: name, title, filter } = data
  const summary = words.summary(columns.length, length)
  return {
    name,
    title,
    summary,
    at: headingRow,
    length,
    columns,
    filter: filter && length === data.rows.length,
  }
}
