import { type Range, rangeOf } from '#stats/range-of.ts'
import type { Answer } from '../assessments/assessment.ts'

/**
 * What one organisation of the group brings to one comparison: `closed` has an agreed rating to show, `under-way` has
 * begun but shares nothing yet, `missing` has no assessment there.
 */
export type Contribution = Readonly<{
  code: string
  name: string
  own: boolean
  state: 'closed' | 'under-way' | 'missing'
  date: string | null
  answers: ReadonlyMap<number, Answer>
}>

/** An organisation as it stands in the comparison. */
export type ComparedMember = Readonly<Omit<Contribution, 'answers'>>

/** One statement: the answers in the order of the members, and how far apart the numbers among them lie. */
export type ComparedItem = Readonly<{
  item: number
  /** Null where the member has nothing to show. */
  answers: readonly (Answer | null)[]
  /** With its n; null where fewer than two members have a number. */
  spread: Range | null
}>

/** Statement by statement side by side. `n` organisations have an agreed rating. */
export type GroupComparison = Readonly<{
  members: readonly ComparedMember[]
  items: readonly ComparedItem[]
  n: number
}>

/**
 * Sets the agreed answers of a group beside each other, statement by statement, at one meeting on one level of one
 * instrument version. The members keep the order they come in, that of the group; nothing is ever sorted by points.
 *
 * Unit: steps of the scale. Missing values: a statement that a closed assessment leaves out is unrated; a member without
 * a closed assessment is null on every statement; neither counts in the spread.
 */
export function compareGroup(
  itemNumbers: readonly number[],
  contributions: readonly Contribution[],
): GroupComparison {
  const items = itemNumbers.map((item) => {
    const answers = contributions.map((member) => answerTo(item, member))
    const values = answers.map((answer) => (answer?.kind === 'rated' ? answer.value : null))
    return { item, answers, spread: rangeOf(values) }
  })
  return {
    members: contributions.map(toMember),
    items,
    n: contributions.filter(({ state }) => state === 'closed').length,
  }
}

function answerTo(item: number, { state, answers }: Contribution): Answer | null {
  if (state !== 'closed') return null
  return answers.get(item) ?? { kind: 'unrated', written: null }
}

function toMember({ code, name, own, state, date }: Contribution): ComparedMember {
  return { code, name, own, state, date }
}
