import type { Answer } from '../assessments/assessment.ts'
import type { Improvement } from '../improvements/improvement.ts'

/** What a board may ask for, as facts; the wording stands with the texts. */
export type BoardQuestion =
  | Readonly<{ rule: 'no-assessment' | 'in-place' | 'no-improvement' | 'reporting' }>
  | Readonly<{ rule: 'fallen'; item: number; before: number; after: number }>
  | Readonly<{ rule: 'own-statement' | 'lowest'; item: number; value: number }>
  | Readonly<{ rule: 'not-measured'; titles: readonly string[] }>
  | Readonly<{ rule: 'measured'; measures: readonly string[] }>
  | Readonly<{ rule: 'not-answered'; items: readonly number[] }>

/** What the rules look at. Answers are what the group agreed on at the latest closed occasion; null where there is none. */
export type Asked = Readonly<{
  answers: ReadonlyMap<number, Answer> | null
  before: ReadonlyMap<number, Answer> | null
  itemNumbers: readonly number[]
  /** The statements that politics answers for itself. */
  political: readonly number[]
  /** The highest step of the scale. */
  max: number
  improvements: readonly Improvement[]
}>

/** The rules are our own and hold from November 2026, which the page says; a changed rule changes that date too. */
export const boardRules = { since: '2026-11', most: 5 } as const

/**
 * At most five questions that a board may ask, in a fixed order: what has fallen, what politics itself answers for,
 * what has most left, what came of the improvements, what nobody could answer; and last, always, when it is reported.
 * Of several statements on the same step the first of the checklist is taken.
 */
export function askBoard(asked: Asked): readonly BoardQuestion[] {
  const questions =
    asked.answers === null
      ? [{ rule: 'no-assessment' } as const, askOfImprovements(asked)]
      : [...askOfStatements(asked), askOfImprovements(asked), ...askOfUnanswered(asked)]
  return [...questions.slice(0, boardRules.most - 1), { rule: 'reporting' }]
}

function askOfStatements({ answers, before, itemNumbers, political, max }: Asked): readonly BoardQuestion[] {
  const rated = itemNumbers.flatMap((item) => {
    const [value, old] = [valueOf(answers, item), valueOf(before, item)]
    return value === null ? [] : [{ item, value, old }]
  })
  const fallen = rated.find(({ value, old }) => old !== null && value < old)
  const left = rated.filter(({ item, value }) => value < max && item !== fallen?.item)
  const own = lowestOf(left.filter(({ item }) => political.includes(item)))
  const lowest = lowestOf(left.filter(({ item }) => item !== own?.item))
  return [
    ...(fallen
      ? [{ rule: 'fallen', item: fallen.item, before: fallen.old!, after: fallen.value } as const]
      : []),
    ...(own ? [{ rule: 'own-statement', ...own } as const] : []),
    ...(lowest ? [{ rule: 'lowest', ...lowest } as const] : []),
    ...(rated.length > 0 && rated.every(({ value }) => value === max) ? [{ rule: 'in-place' } as const] : []),
  ]
}

function lowestOf(rated: readonly Readonly<{ item: number; value: number }>[]) {
  const first = rated.toSorted((a, b) => a.value - b.value || a.item - b.item)[0]
  return first && { item: first.item, value: first.value }
}

function askOfImprovements({ improvements }: Asked): BoardQuestion {
  if (improvements.length === 0) return { rule: 'no-improvement' }
  const measured = (one: Improvement) => one.results.flatMap(({ change }) => change?.measure ?? [])
  const without = improvements.filter((one) => measured(one).length === 0)
  return without.length > 0
    ? { rule: 'not-measured', titles: without.map(({ title }) => title) }
    : { rule: 'measured', measures: improvements.flatMap(measured) }
}

function askOfUnanswered({ answers, itemNumbers }: Asked): readonly BoardQuestion[] {
  const items = itemNumbers.filter((item) => {
    const kind = answers?.get(item)?.kind ?? 'unrated'
    return kind === 'unrated' || kind === 'unknown'
  })
  return items.length === 0 ? [] : [{ rule: 'not-answered', items }]
}

function valueOf(answers: ReadonlyMap<number, Answer> | null, item: number): number | null {
  const answer = answers?.get(item)
  return answer?.kind === 'rated' ? answer.value : null
}
