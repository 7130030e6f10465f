import { writeDecimal } from '#stats/write-decimal.ts'

/** What a cell holds, whoever wrote the file. A formula counts as its last result; `uncalculated` has none. */
export type CellValue =
  | Readonly<{ kind: 'text'; text: string }>
  | Readonly<{ kind: 'number'; number: number }>
  /** ISO date. */
  | Readonly<{ kind: 'date'; date: string }>
  | Readonly<{ kind: 'boolean'; boolean: boolean }>
  | Readonly<{ kind: 'error'; error: string }>
  | Readonly<{ kind: 'uncalculated'; formula: string }>

/** A cell that holds something. Rows and columns count from 0. */
export type Cell = Readonly<{ row: number; column: number; value: CellValue }>

/** One sheet of a workbook: only the cells that hold something, in reading order. */
export type Sheet = Readonly<{ name: string; hidden: boolean; cells: readonly Cell[] }>

/** The name people know a cell by, such as B9. */
export function cellName(row: number, column: number): string {
  let letters = ''
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
  }
  return `${letters}${row + 1}`
}

/** The value as somebody would read it aloud; whole numbers without decimals, others with a comma as in Swedish. */
export function textOf(value: CellValue): string {
  switch (value.kind) {
    case 'text':
      return value.text
    case 'number':
      return writeDecimal(value.number, 'sv')
    case 'date':
      return value.date
    case 'boolean':
      return value.boolean ? 'SANT' : 'FALSKT'
    case 'error':
      return value.error
    case 'uncalculated':
      return `=${value.formula}`
    default:
      return value satisfies never
  }
}

/** A sheet by row and column, for looking around in it. */
export type Grid = Readonly<{
  sheet: Sheet
  at: (row: number, column: number) => CellValue | undefined
  /** The text of a cell without surrounding space; empty where there is none. */
  text: (row: number, column: number) => string
  /** The cells of a row from left to right. */
  row: (row: number) => readonly Cell[]
}>

/** Indexes the cells of a sheet. */
export function toGrid(sheet: Sheet): Grid {
  const rows = new Map<number, Map<number, Cell>>()
  for (const cell of sheet.cells) {
    const row = rows.get(cell.row) ?? new Map<number, Cell>()
    rows.set(cell.row, row.set(cell.column, cell))
  }
  const at = (row: number, column: number) => rows.get(row)?.get(column)?.value
  return {
    sheet,
    at,
    text: (row, column) => {
      const value = at(row, column)
      return value === undefined ? '' : textOf(value).trim()
    },
    row: (row) => [...(rows.get(row)?.values() ?? [])].sort((a, b) => a.column - b.column),
  }
}
