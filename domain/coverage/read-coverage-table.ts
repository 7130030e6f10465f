import {
  checkCoverageItem,
  type CoverageDraft,
  type CoverageField,
  coverageFields,
  type CoverageProblem,
  nameOfItem,
} from './check-coverage-item.ts'
import type { CoverageContent } from './coverage-item.ts'
import { emptyDraft } from './draft-of-item.ts'
import { readTable, type TextTable } from '#stats/read-table.ts'

/** The words of a language that a table may be written in: heads of columns, and what stands in cells. */
export type CoverageWords = Readonly<{
  columns: Readonly<Record<CoverageField, string>>
  kinds: Readonly<Record<CoverageContent['kind'], string>>
  yes: string
  no: string
}>

/** What is wrong with one cell. `column` counts from 1; `value` is what stands there. */
export type CellProblem = CoverageProblem & Readonly<{ line: number; column: number; value: string }>

/** Either all rows, or everything that is wrong with the table. */
export type ReadCoverage =
  | Readonly<{ kind: 'read'; items: readonly CoverageContent[] }>
  | Readonly<{ kind: 'empty' }>
  | Readonly<{ kind: 'not-json' }>
  | Readonly<{ kind: 'too-many'; rows: number; most: number }>
  | Readonly<{ kind: 'no-heads'; missing: readonly CoverageField[] }>
  | Readonly<{ kind: 'refused'; problems: readonly CellProblem[] }>

export const mostRows = 2000
const required: readonly CoverageField[] = ['kind', 'name', 'individualBased', 'keptSince']

/**
 * Reads an inventory out of a table, in any of the languages: every row, or none and all that is wrong with its row and
 * column. Columns may stand in any order; only kind, name, individual-based and kept since must be there. A year alone
 * means its first day. What begins like JSON is read as what `draftOfItem` gives, a row for each; line is then its number.
 *
 * @param today ISO date.
 */
export function readCoverageTable(
  text: string,
  languages: readonly CoverageWords[],
  today: string,
): ReadCoverage {
  const table = /^\s*[[{]/.test(text) ? tableOfJson(text) : readTable(text)
  if (table === null) return { kind: 'not-json' }
  const [heads, ...rows] = table
  if (!heads) return { kind: 'empty' }
  const fields = heads.cells.map((head) => fieldOf(head, languages))
  const missing = required.filter((field) => !fields.includes(field))
  if (missing.length > 0) return { kind: 'no-heads', missing }
  if (rows.length === 0) return { kind: 'empty' }
  if (rows.length > mostRows) return { kind: 'too-many', rows: rows.length, most: mostRows }
  const items: CoverageContent[] = []
  const problems: CellProblem[] = []
  const names = new Set<string>()
  for (const { line, cells } of rows) {
    const draft = draftOf(fields, cells, languages)
    const checked = checkCoverageItem(draft, today)
    const isTwice = checked.value !== null && names.has(nameOfItem(checked.value))
    const wrong: readonly CoverageProblem[] = isTwice ? [{ field: 'name', code: 'twice' }] : checked.problems
    for (const problem of wrong) {
      const at = fields.indexOf(problem.field)
      problems.push({ ...problem, line, column: at + 1, value: cells[at] ?? '' })
    }
    if (checked.value === null) continue
    names.add(nameOfItem(checked.value))
    items.push(checked.value)
  }
  return problems.length > 0 ? { kind: 'refused', problems } : { kind: 'read', items }
}

function draftOf(
  fields: readonly (CoverageField | null)[],
  cells: readonly string[],
  languages: readonly CoverageWords[],
): CoverageDraft {
  const draft: Record<CoverageField, string> = { ...emptyDraft, kind: '' }
  for (const [i, field] of fields.entries()) if (field) draft[field] = cells[i] ?? ''
  return {
    ...draft,
    kind: meant(draft.kind, languages, ({ kinds }) => kinds),
    individualBased: meant(draft.individualBased, languages, ({ yes, no }) => ({ yes, no })),
    keptSince: firstDay(draft.keptSince),
    splitSince: firstDay(draft.splitSince),
    endedOn: firstDay(draft.endedOn),
  }
}

/** What a word in a cell stands for; the word itself where it is none of those, so that it can be told. */
function meant(
  cell: string,
  languages: readonly CoverageWords[],
  wordsOf: (words: CoverageWords) => Readonly<Record<string, string>>,
): string {
  const written = cell.toLowerCase()
  const known = languages.flatMap((words) => Object.entries(wordsOf(words)))
  return known.find(([key, word]) => word.toLowerCase() === written || key === written)?.[0] ?? cell
}

function fieldOf(head: string, languages: readonly CoverageWords[]): CoverageField | null {
  const written = head.toLowerCase()
  return (
    coverageFields.find(
      (field) =>
        field.toLowerCase() === written ||
        languages.some(({ columns }) => columns[field].toLowerCase() === written),
    ) ?? null
  )
}

function firstDay(cell: string): string {
  return /^\d{4}$/.test(cell) ? `${cell}-01-01` : cell
}

function tableOfJson(text: string): TextTable | null {
  let held: unknown
  try {
    held = JSON.parse(text)
  } catch {
    return null
  }
  const items = Array.isArray(held) ? held : (held as { items?: unknown }).items
  if (!Array.isArray(items) || items.some((item) => item === null || typeof item !== 'object')) return null
  const rows = (items as Readonly<Record<string, unknown>>[]).map((item, i) => ({
    line: i + 1,
    cells: coverageFields.map((field) => (typeof item[field] === 'string' ? item[field] : '')),
  }))
  return [{ line: 0, cells: coverageFields }, ...rows]
}
