import { textsIn } from '#texts/texts.ts'
import type { Column, ReportDocument, Row, Table } from '../document.ts'
import type { Figure } from '../figure.ts'
import { formatCell } from '../format-cell.ts'
import { dataSheet } from './data-sheet.ts'
import { numbersBelow } from './numbers-below.ts'
import type { Look, Sheet, SheetCell } from './sheet.ts'
import { countCell, figureCell, textCell, type Words } from './sheet-rows.ts'

/** Fewer rows than these are seen at once, and need no filter. */
const worthFiltering = 8

/** A table of the report on a sheet of its own: its cells as they stand in the report, and the n of its numbers beside. */
export function tableSheet(document: ReportDocument, table: Table, section: string): Sheet {
  const { language } = document
  const { reports, reportWorkbook: words } = textsIn(language)
  const name = `${reports.document.table} ${table.number}`
  const counts = countColumns(table, words)
  const figures = table.rows.flatMap(({ cells }) => cells.filter((cell) => typeof cell !== 'string'))
  return dataSheet(document, {
    name,
    title: `${name}. ${table.caption}`,
    place: section,
    tableName: name.replace(' ', '_'),
    columns: [
      ...table.columns.map((column, i) => ({
        header: column.header,
        numeric: column.numeric ?? false,
        width: widthOf(document, table, column, i),
      })),
      ...counts.map(({ header }) => ({ header, numeric: true, width: Math.max(longestWord(header), 9) + 3 })),
    ],
    rows: table.rows.map((row) => [
      textCell(row.header, row.total ? 'total-row' : 'row'),
      ...row.cells.map((cell, i) => cellOf(document, cell, row, table.columns[i + 1]!)),
      ...counts.map(({ of }) => countOf(row, of)),
    ]),
    filter: table.rows.length >= worthFiltering && !table.rows.some(({ total }) => total),
    below: [{ heading: null, texts: table.notes }, ...numbersBelow(document, figures, counts.length > 0)],
  })
}

function cellOf(document: ReportDocument, cell: Figure | string, row: Row, column: Column): SheetCell {
  const number: Look = row.total ? 'total-number' : 'number'
  const words: Look = row.total ? 'total-cell' : 'cell'
  if (typeof cell !== 'string') return figureCell(document.language, cell, number)
  return textCell(cell, column.numeric ? number : words)
}

/** A column with the n of one column of the table, or, where all numbers of each row have the same, of them all. */
type CountColumn = Readonly<{ header: string; of: number | 'row' }>

function countColumns({ columns, rows }: Table, words: Words): readonly CountColumn[] {
  const counted = columns
    .slice(1)
    .flatMap(({ header }, i) => (rows.some((row) => isCounted(row, row.cells[i])) ? [{ header, of: i }] : []))
  if (counted.length === 0) return []
  const alike = rows.every(
    ({ cells }) =>
      new Set(cells.flatMap((cell) => (typeof cell === 'string' ? [] : [String(cell.n)]))).size < 2,
  )
  const taken = new Set(columns.map(({ header }) => header))
  if (alike) return taken.has(words.n) ? [] : [{ header: words.n, of: 'row' }]
  return counted.map(({ header, of }) => ({ header: words.nOf(header), of }))
}

/** Whether a cell has an n that the row does not show already in a column of the table. */
function isCounted({ cells }: Row, cell: Figure | string | undefined): boolean {
  if (cell === undefined || typeof cell === 'string' || cell.n === null || isCount(cell)) return false
  return !cells.some((other) => typeof other !== 'string' && isCount(other) && other.value === cell.n)
}

function isCount({ id }: Figure): boolean {
  return id.endsWith('/n')
}

function countOf({ cells, total }: Row, of: CountColumn['of']): SheetCell {
  const look = total ? 'total-number' : 'number'
  const cell = of === 'row' ? cells.find((one) => typeof one !== 'string') : cells[of]
  return cell === undefined || typeof cell === 'string' ? textCell('', look) : countCell(cell, look, '')
}

/** Wide enough for what the column holds, as far as a page allows; longer texts take several lines. */
function widthOf(
  { language }: ReportDocument,
  table: Table,
  { header, numeric }: Column,
  at: number,
): number {
  const held = table.rows.map((row) => (at === 0 ? row.header : formatCell(language, row.cells[at - 1]!)))
  const longest = Math.max(0, ...held.map((text) => text.length))
  if (at === 0) return Math.min(Math.max(longest, 40), 60) + 2
  const word = longestWord(header)
  if (numeric) return Math.min(Math.max(longest, word, 9), 24) + 3
  return Math.min(Math.max(longest, word, header.length / 2, 9), 50) + 3
}

function longestWord(header: string): number {
  return Math.max(...header.split(/\s/).map((part) => part.length))
}
