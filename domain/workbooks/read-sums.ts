import type { FoundChecklist, OccasionColumn } from './find-checklist.ts'
import { cellName, textOf } from './grid.ts'
import type { Problem } from './problem.ts'

/** The score cells of a column as read, for the sum that we compute ourselves. */
export type ColumnSum = Readonly<{ occasion: OccasionColumn; sum: number | null }>

/** Compares the workbook's own sum row with the sums of what was read. An empty sum over an unrated column agrees. */
export function readSums(found: FoundChecklist, columns: readonly ColumnSum[]): Problem[] {
  const { grid, sumRow } = found
  if (sumRow === null) return []
  return columns.flatMap(({ occasion: { column }, sum }): Problem[] => {
    const value = grid.at(sumRow, column)
    if (value === undefined || value.kind === 'uncalculated') return []
    const written = textOf(value).trim()
    const theirs = value.kind === 'number' ? value.number : Number(written.replace(',', '.'))
    if (written === '' || theirs === (sum ?? 0)) return []
    return [
      {
        sheet: grid.sheet.name,
        cell: cellName(sumRow, column),
        severity: 'notice',
        code: 'sum-differs',
        details: { written, computed: sum },
      },
    ]
  })
}
