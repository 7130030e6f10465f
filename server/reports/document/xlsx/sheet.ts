/** How a cell looks; what it holds decides the rest. */
export type Look =
  | 'title'
  | 'subtitle'
  | 'heading'
  | 'label'
  | 'text'
  | 'notice'
  | 'column'
  | 'text-column'
  | 'number-column'
  | 'row'
  | 'cell'
  | 'refs'
  | 'number'
  | 'total-row'
  | 'total-cell'
  | 'total-number'
  | 'note'

/** A number keeps all its decimals, and `format` says how many are shown. A link leads to a sheet or to the web. */
export type SheetCell = Readonly<{
  value: string | number
  look: Look
  format?: string
  link?: Readonly<{ sheet: string } | { url: string }>
}>

export type SheetRow = readonly (SheetCell | null)[]

/** Rows that are a table with named columns: to filter, to refer to and to hear read. */
export type SheetTable = Readonly<{
  /** What formulas call it: letters, digits and underscores, unique in the workbook. */
  name: string
  /** What a screen reader says of it. */
  title: string
  summary: string
  /** The place of its row of column headings, counted from 0, and how many rows stand below that. */
  at: number
  length: number
  columns: readonly string[]
  filter: boolean
}>

/** One sheet of the workbook. Widths are in characters. */
export type Sheet = Readonly<{
  name: string
  widths: readonly number[]
  rows: readonly SheetRow[]
  table: SheetTable | null
}>
