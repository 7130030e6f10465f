import type { Answer } from '../assessments/assessment.ts'
import type { FoundChecklist, OccasionColumn } from './find-checklist.ts'
import { textOf } from './grid.ts'
import { splitComments } from './row-comments.ts'

type Column = Readonly<{ occasion: OccasionColumn; answers: ReadonlyMap<number, Answer> }>

/** Texts by item, then by the heading of the occasion they belong to. */
export type TextsByItem = ReadonlyMap<number, ReadonlyMap<string, string>>

export type RowTexts = Readonly<{ comments: TextsByItem; evidence: TextsByItem }>

/**
 * Reads the comment and evidence cells of every row. One comment column belongs to the whole row; where there are
 * several, each belongs to the occasion on its left.
 */
export function readRowComments(found: FoundChecklist, held: readonly Column[]): RowTexts {
  const { commentColumns, evidenceColumn, statements } = found
  const comments = new Map<number, ReadonlyMap<string, string>>()
  const evidence = new Map<number, ReadonlyMap<string, string>>()
  for (const { row, item } of statements) {
    const only = commentColumns.length === 1 ? commentColumns[0]! : null
    comments.set(
      item,
      only === null ? besideOccasions(found, row, held) : ofRow(found, { row, item, column: only }, held),
    )
    if (evidenceColumn !== null) evidence.set(item, ofRow(found, { row, item, column: evidenceColumn }, held))
  }
  return { comments, evidence }
}

function ofRow(
  found: FoundChecklist,
  { row, item, column }: { row: number; item: number; column: number },
  held: readonly Column[],
): ReadonlyMap<string, string> {
  const value = found.grid.at(row, column)
  if (value === undefined) return new Map()
  const labels = held.map(({ occasion }) => occasion.label)
  return splitComments(
    textOf(value),
    found.occasions.map(({ label }) => label),
    labels,
    latestOf(item, held),
  )
}

/** The last occasion at which the item has an answer; where it has none, the last that was held. */
function latestOf(item: number, held: readonly Column[]): string | null {
  const answered = held.filter(({ answers }) => answers.has(item))
  return (answered.at(-1) ?? held.at(-1))?.occasion.label ?? null
}

function besideOccasions(
  found: FoundChecklist,
  row: number,
  held: readonly Column[],
): ReadonlyMap<string, string> {
  const texts = new Map<string, string>()
  for (const column of found.commentColumns) {
    const value = found.grid.at(row, column)
    const left = found.occasions.filter((occasion) => occasion.column < column).at(-1)
    const label = held.some(({ occasion }) => occasion === left) ? left?.label : held.at(-1)?.occasion.label
    const text = value ? textOf(value).trim() : ''
    if (label === undefined || text === '') continue
    texts.set(label, [texts.get(label), text].filter(Boolean).join('\n'))
  }
  return texts
}
