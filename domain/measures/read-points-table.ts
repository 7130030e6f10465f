import { readTable } from '#stats/read-table.ts'
import type { Language } from '../language/language.ts'
import {
  type CheckedPoint,
  checkPoint,
  emptyPointDraft,
  type PointDraft,
  type PointField,
  type PointProblem,
} from './check-point.ts'
import { isSamePoint } from './fingerprint-of.ts'
import { findTableNotices, type TableNotice } from './find-table-notices.ts'
import { type Measure, measureLimits, type MeasurePoint } from './measure.ts'
import { type Columns, columnsWithoutHeads, readHeads } from './read-heads.ts'
import { readPeriod } from './read-period.ts'

/** What is wrong with a row, so that nothing can be saved. `line` counts from 1; `value` is what stands there. */
export type TableProblem = Readonly<{
  line: number
  field: PointField | null
  code: PointProblem['code'] | 'too-many-cells' | 'twice'
  value: string
  limit?: number
}>

/** How a pasted table was understood. */
export type ReadTable = Readonly<{
  kind: 'read'
  columns: Columns
  hasHeads: boolean
  separator: Separator
  /** Women's and men's columns were read as each other's, since whoever pasted asked for it. */
  swapped: boolean
  /** In the order of time. With problems these are the rows without any. */
  points: readonly MeasurePoint[]
  problems: readonly TableProblem[]
  notices: readonly TableNotice[]
}>

/** Either how it was understood, or why nothing of it can be. */
export type ReadPoints =
  | ReadTable
  | Readonly<{ kind: 'empty' }>
  | Readonly<{ kind: 'too-long'; most: number }>
  | Readonly<{ kind: 'too-many'; rows: number; most: number }>
  | Readonly<{ kind: 'no-heads'; missing: readonly ('date' | 'women' | 'men')[]; heads: readonly string[] }>

export type Separator = '\t' | ';' | ','

/** A row that was read, with the line it began on. */
export type CheckedRow = CheckedPoint & Readonly<{ line: number }>

type Circumstances = Readonly<{
  measure: Pick<Measure, 'kind' | 'every' | 'of'>
  language: Language
  /** ISO date. */
  today: string
  /** Whoever pasted says that women and men stand in each other's columns. */
  swap: boolean
}>

/**
 * Reads points out of a table pasted from a spreadsheet: cells parted by tabs, semicolons or commas; heads in Swedish or
 * English in any order, or none; rows in any order. Every row is told with its line where something is wrong, and what
 * was taken for granted is told as a notice. Without heads the columns are date, women, men; whoever pasted is told so.
 *
 * Where commas part the cells they cannot be decimal signs too: a row with more cells than columns is refused, never
 * guessed at.
 */
export function readPointsTable(text: string, circumstances: Circumstances): ReadPoints {
  if (text.length > measureLimits.pasted) return { kind: 'too-long', most: measureLimits.pasted }
  const separator = separatorOf(text)
  const [first, ...rest] = readTable(text, separator)
  if (!first) return { kind: 'empty' }
  const { measure, swap } = circumstances
  const heads = isRow(first.cells, measure) ? null : readHeads(first.cells, measure)
  const rows = heads ? rest : [first, ...rest]
  if (!heads && !isRow(first.cells, measure) && !first.cells.some((cell) => /\d/.test(cell)))
    return { kind: 'no-heads', missing: ['date', 'women', 'men'], heads: first.cells }
  const missing = heads ? missingHeads(heads.columns) : []
  if (heads && missing.length > 0) return { kind: 'no-heads', missing, heads: first.cells }
  if (rows.length === 0) return { kind: 'empty' }
  if (rows.length > measureLimits.points)
    return { kind: 'too-many', rows: rows.length, most: measureLimits.points }
  const assumed = () =>
    columnsWithoutHeads(
      measure.kind,
      rows.map(({ cells }) => cells),
    )
  const columns = swapSexes(heads?.columns ?? assumed(), swap)
  const read = readRows(rows, { columns, hasHeads: heads !== null }, circumstances)
  const understood = { columns, hasHeads: heads !== null, separator, swapped: swap }
  const notices = findTableNotices(read.kept, { ...understood, heads, measure, twice: read.sameTwice })
  const points = read.kept.map(({ value }) => value).toSorted((a, b) => a.date.localeCompare(b.date))
  return { kind: 'read', ...understood, points, problems: read.problems, notices }
}

/** Tabs come from a spreadsheet and nowhere else; of the two others semicolons, where the first line has any. */
function separatorOf(text: string): Separator {
  const [first = ''] = text.trimStart().split(/\r\n?|\n/)
  return first.includes('\t') ? '\t' : first.includes(';') ? ';' : ','
}

function isRow([first = '', ...others]: readonly string[], { every }: Circumstances['measure']): boolean {
  return readPeriod(first, every).problem !== 'not-a-date' && others.some((cell) => /^[\d–-]|^$/.test(cell))
}

/** One of the sexes may be missing from the table, and is then told to be. */
function missingHeads(columns: Columns): readonly ('date' | 'women' | 'men')[] {
  const without = (['date', 'women', 'men'] as const).filter((field) => !columns.includes(field))
  return without.includes('date') || without.length > 1 ? without : []
}

function filled(cells: readonly string[]): number {
  return cells.findLastIndex((cell) => cell !== '') + 1
}

const otherSex: Readonly<Partial<Record<PointField, PointField>>> = {
  women: 'men',
  men: 'women',
  womenOf: 'menOf',
  menOf: 'womenOf',
}

function swapSexes(columns: Columns, swap: boolean): Columns {
  return swap ? columns.map((field) => (field && otherSex[field]) ?? field) : columns
}

type KeptRow = CheckedRow & Readonly<{ value: MeasurePoint }>

function readRows(
  rows: readonly Readonly<{ line: number; cells: readonly string[] }>[],
  { columns, hasHeads }: Pick<ReadTable, 'columns' | 'hasHeads'>,
  circumstances: Circumstances,
) {
  const problems: TableProblem[] = []
  const kept: KeptRow[] = []
  const sameTwice: number[] = []
  const byDate = new Map<string, MeasurePoint>()
  for (const { line, cells } of rows) {
    if (filled(cells) > columns.length || (!hasHeads && isNumber(cells[columns.indexOf('note')]))) {
      problems.push({ line, field: null, code: 'too-many-cells', value: cells.join(' ') })
      continue
    }
    const draft = draftOf(columns, cells)
    const checked = checkPoint(draft, circumstances)
    for (const { field, code, limit } of checked.problems)
      problems.push({ line, field, code, value: draft[field], ...(limit && { limit }) })
    if (checked.value === null) continue
    const before = byDate.get(checked.value.date)
    if (before === undefined) {
      byDate.set(checked.value.date, checked.value)
      kept.push({ ...checked, value: checked.value, line })
    } else if (isSamePoint(before, checked.value)) sameTwice.push(line)
    else problems.push({ line, field: 'date', code: 'twice', value: draft.date })
  }
  return { problems, kept, sameTwice }
}

/** A number where nobody has said that notes stand is the rest of one that was parted at its decimal comma. */
function isNumber(cell: string | undefined): boolean {
  return cell !== undefined && /^[\d ]+$/.test(cell)
}

function draftOf(columns: Columns, cells: readonly string[]): PointDraft {
  const draft: Record<PointField, string> = { ...emptyPointDraft }
  for (const [i, field] of columns.entries()) if (field) draft[field] = cells[i] ?? ''
  return draft
}
