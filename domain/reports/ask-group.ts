import type { Answer } from '../assessments/assessment.ts'

/** An organisation of the group on one level of one checklist: what it agreed on last, and the time before. */
export type AskedMember = Readonly<{
  code: string
  answers: ReadonlyMap<number, Answer>
  /** Null where there is no earlier closed occasion on the same version and level. */
  before: ReadonlyMap<number, Answer> | null
  /** The statements for which the group wrote why at the last occasion. */
  reasons: ReadonlySet<number>
}>

/** Some organisations that have the same number, in the order of the group. */
export type Camp = Readonly<{ value: number; codes: readonly string[] }>

/** A question for a group to begin from, as facts; the wording stands with the texts. */
export type GroupQuestion =
  | Readonly<{ rule: 'far-apart'; item: number; high: Camp; low: Camp }>
  | Readonly<{ rule: 'nobody-raised'; item: number; n: number }>
  | Readonly<{ rule: 'not-answered' | 'no-reason'; code: string; items: readonly number[] }>

/**
 * What the rules ask about and from when they have held; our own, first set in November 2026. A changed rule gets a
 * date of its own, so that a reader of an old pack sees by which rule a question was made.
 */
export const groupRules = {
  /** `steps`: how far apart on the scale the answers lie at least. */
  'far-apart': { since: '2026-11', steps: 2, most: 5 },
  /** `organisations`: how many have rated the statement twice at least. */
  'nobody-raised': { since: '2026-11', organisations: 2, most: 5 },
  'not-answered': { since: '2026-11' },
  'no-reason': { since: '2026-11' },
} as const

/**
 * Makes the questions that the ratings of a group give, in the order of the rules and of the checklist. They say where a
 * talk may begin, never who is better. Unknown and unrated are questions of their own and never low numbers; what is not
 * applicable is not asked about.
 *
 * @param max the highest step of the scale.
 */
export function askGroup(
  max: number,
  itemNumbers: readonly number[],
  members: readonly AskedMember[],
): readonly GroupQuestion[] {
  return [
    ...itemNumbers.flatMap((item) => farApart(item, members)).slice(0, groupRules['far-apart'].most),
    ...itemNumbers
      .flatMap((item) => nobodyRaised(max, item, members))
      .slice(0, groupRules['nobody-raised'].most),
    ...members.flatMap((member) => perMember('not-answered', member, itemNumbers, isOpen)),
    ...members.flatMap((member) => perMember('no-reason', member, itemNumbers, movedUnexplained)),
  ]
}

function farApart(item: number, members: readonly AskedMember[]): readonly GroupQuestion[] {
  const rated = members.flatMap(({ code, answers }) => {
    const value = valueOf(answers, item)
    return value === null ? [] : [{ code, value }]
  })
  const values = rated.map(({ value }) => value)
  const [top, bottom] = [Math.max(...values), Math.min(...values)]
  if (rated.length < 2 || top - bottom < groupRules['far-apart'].steps) return []
  const camp = (value: number) => ({
    value,
    codes: rated.filter((one) => one.value === value).map(({ code }) => code),
  })
  return [{ rule: 'far-apart', item, high: camp(top), low: camp(bottom) }]
}

function nobodyRaised(max: number, item: number, members: readonly AskedMember[]): readonly GroupQuestion[] {
  const twice = members.flatMap(({ answers, before }) => {
    const [old, now] = [before && valueOf(before, item), valueOf(answers, item)]
    return old === null || now === null ? [] : [{ old, now }]
  })
  const stands =
    twice.length >= groupRules['nobody-raised'].organisations &&
    twice.every(({ old, now }) => now <= old) &&
    twice.some(({ now }) => now < max)
  return stands ? [{ rule: 'nobody-raised', item, n: twice.length }] : []
}

function perMember(
  rule: 'not-answered' | 'no-reason',
  member: AskedMember,
  itemNumbers: readonly number[],
  applies: (member: AskedMember, item: number) => boolean,
): readonly GroupQuestion[] {
  const items = itemNumbers.filter((item) => applies(member, item))
  return items.length === 0 ? [] : [{ rule, code: member.code, items }]
}

function isOpen({ answers }: AskedMember, item: number): boolean {
  const kind = answers.get(item)?.kind ?? 'unrated'
  return kind === 'unrated' || kind === 'unknown'
}

function movedUnexplained({ answers, before, reasons }: AskedMember, item: number): boolean {
  const [old, now] = [before && valueOf(before, item), valueOf(answers, item)]
  return old !== null && now !== null && old !== now && !reasons.has(item)
}

function valueOf(answers: ReadonlyMap<number, Answer>, item: number): number | null {
  const answer = answers.get(item)
  return answer?.kind === 'rated' ? answer.value : null
}
