import { foldText } from './fold-text.ts'
import { cellName, type Grid, type Sheet, textOf, toGrid } from './grid.ts'
import type { FindMeeting } from './occasion-labels.ts'

/** A statement row: the number it begins with decides which item it is. */
export type StatementRow = Readonly<{ row: number; item: number }>

/** An occasion column whose heading names a meeting of the round. */
export type OccasionColumn = Readonly<{ column: number; label: string; meetingId: string }>

/** A column with a heading that names no meeting, yet stands among the occasions. */
export type UnknownColumn = Readonly<{ column: number; label: string }>

/** Where the parts of a checklist lie in a sheet. */
export type FoundChecklist = Readonly<{
  grid: Grid
  headerRow: number
  statementColumn: number
  statements: readonly StatementRow[]
  repeated: readonly Readonly<{ row: number; item: number; first: string }>[]
  occasions: readonly OccasionColumn[]
  repeatedColumns: readonly Readonly<{ column: number; label: string; first: string }>[]
  unknown: readonly UnknownColumn[]
  commentColumns: readonly number[]
  evidenceColumn: number | null
  sumRow: number | null
}>

/** A checklist may have notes between its rows, but not a page of nothing. */
const longestGap = 15
/** No workbook of people is larger than this around its checklist; one made to keep us busy may be. */
const mostRows = 300
const mostHeadingRows = 50
const mostColumns = 12
const commentWords = /^(kommentar|comment|anteckning|motivering|note)/
const evidenceWords = /^(underlag|evidence)/
const sumWords = /^(summa|total|totalt|sum)\b/
const numbered = /^(\d{1,3})(?:\s*[.):]|\s+\p{L}|$)/u

/** Finds every checklist of the workbook, the fullest first; hidden sheets only after the visible ones. */
export function findChecklists(
  sheets: readonly Sheet[],
  findMeeting: FindMeeting,
): readonly FoundChecklist[] {
  const found = sheets.flatMap((sheet) => {
    const grid = toGrid(sheet)
    const rows = [...new Set(sheet.cells.map(({ row }) => row))]
    const headings = rows
      .filter((row) => grid.row(row).some(({ value }) => findMeeting(textOf(value)) !== undefined))
      .slice(0, mostHeadingRows)
    return headings
      .flatMap((row) => lookBelow(grid, row, findMeeting))
      .sort(byFullness)
      .slice(0, 1)
  })
  return found.sort((a, b) => Number(a.grid.sheet.hidden) - Number(b.grid.sheet.hidden) || byFullness(a, b))
}

function byFullness(a: FoundChecklist, b: FoundChecklist): number {
  return b.statements.length - a.statements.length || b.occasions.length - a.occasions.length
}

/** Reads a row as the heading row of a checklist, with statements below and to the left of its occasions. */
function lookBelow(grid: Grid, headerRow: number, findMeeting: FindMeeting): FoundChecklist[] {
  const headings = grid.row(headerRow).map(({ column, value }) => ({ column, label: textOf(value).trim() }))
  const occasions = headings.flatMap(({ column, label }) => {
    const meetingId = findMeeting(label)
    return meetingId === undefined ? [] : [{ column, label, meetingId }]
  })
  const first = occasions[0]
  if (!first) return []
  const columns = [...new Set(grid.sheet.cells.map(({ column }) => column))]
    .filter((c) => c < first.column)
    .sort((a, b) => b - a)
    .slice(0, mostColumns)
  const best = columns
    .map((column) => ({ column, ...statementsIn(grid, headerRow, column) }))
    .sort((a, b) => b.statements.length - a.statements.length)[0]
  if (!best || best.statements.length === 0) return []
  const { column: statementColumn, statements, repeated, endRow } = best
  const comments = headings.filter(({ label }) => commentWords.test(foldText(label)))
  const evidence = headings.find(({ label }) => evidenceWords.test(foldText(label)))
  return [
    {
      grid,
      headerRow,
      statementColumn,
      statements,
      repeated,
      ...withoutRepeated(headerRow, occasions),
      unknown: unknownAmong(headings, statementColumn, [
        ...occasions,
        ...comments,
        ...(evidence ? [evidence] : []),
      ]),
      commentColumns: comments.map(({ column }) => column),
      evidenceColumn: evidence?.column ?? null,
      sumRow: endRow,
    },
  ]
}

/** The numbered rows of a column below the heading, down to the sum row, a long gap, or a list that begins anew. */
function statementsIn(grid: Grid, headerRow: number, column: number) {
  const statements: StatementRow[] = []
  const repeated: { row: number; item: number; first: string }[] = []
  const lastRow = Math.min(grid.sheet.cells.at(-1)?.row ?? 0, headerRow + mostRows)
  let endRow: number | null = null
  for (let row = headerRow + 1, last = row; row <= lastRow && row - last <= longestGap; row++) {
    const text = grid.text(row, column)
    if (statements.length > 0 && isSumRow(grid, row, column)) {
      endRow = row
      break
    }
    const item = Number(numbered.exec(text)?.[1] ?? 0)
    if (item === 0) continue
    last = row
    const same = statements.find((statement) => statement.item === item)
    if (same) repeated.push({ row, item, first: cellName(same.row, column) })
    else statements.push({ row, item })
  }
  return { statements, repeated, endRow }
}

function isSumRow(grid: Grid, row: number, statementColumn: number): boolean {
  const labels = grid
    .row(row)
    .filter(({ column, value }) => column <= statementColumn + 1 && value.kind === 'text')
  return labels.some(({ value }) => sumWords.test(foldText(textOf(value))))
}

function withoutRepeated(headerRow: number, columns: readonly OccasionColumn[]) {
  const occasions: OccasionColumn[] = []
  const repeatedColumns: { column: number; label: string; first: string }[] = []
  for (const column of columns) {
    const same = occasions.find(({ meetingId }) => meetingId === column.meetingId)
    if (same) {
      repeatedColumns.push({
        column: column.column,
        label: column.label,
        first: cellName(headerRow, same.column),
      })
    } else occasions.push(column)
  }
  return { occasions, repeatedColumns }
}

/** Headings right of the statements that are neither an occasion nor comments. */
function unknownAmong(
  headings: readonly UnknownColumn[],
  statementColumn: number,
  known: readonly UnknownColumn[],
): readonly UnknownColumn[] {
  const taken = new Set(known.map(({ column }) => column))
  return headings.filter(
    ({ column, label }) => column > statementColumn && label !== '' && !taken.has(column),
  )
}
