/** The figure as a table: the same values as the marks, in words and numbers of the language. */
export type FigureTable = Readonly<{
  columns: readonly Readonly<{ header: string; numeric: boolean }>[]
  /** The first cell heads its row. */
  rows: readonly (readonly string[])[]
}>

/**
 * Names the cell of the table that a mark stands for. Every mark carries it, so that drawing and table can be compared
 * cell by cell.
 */
export function cellOf(row: number, column: number, text: string) {
  return { 'data-cell': `${row},${column}`, 'data-text': text }
}
