import type { Answer } from '../assessments/assessment.ts'
import type { Scale } from '../instruments/instrument.ts'
import type { RuleCondition } from './model-rule.ts'
import { neededAtTop } from './needed-at-top.ts'
import type { RuleIndication, RuleReason } from './rule-indication.ts'

/** One agreed list: the scale it was rated on, its statements by number, and the answers. */
export type RatedList = Readonly<{
  scale: Scale
  itemNumbers: readonly number[]
  answers: ReadonlyMap<number, Answer>
}>

type RatingsCondition = Extract<RuleCondition, { kind: 'ratings' }>
type Verdict = Pick<RuleIndication, 'outcome' | 'reasons'>

/**
 * Tries a rating rule on one list. Statements that do not apply leave the base. Missing and unknown answers make the
 * outcome undecided, unless the rule fails whatever they turn out to be.
 */
export function indicateRatings(condition: RatingsCondition, list: RatedList): Verdict {
  const { scaleMin, scaleMax } = condition
  const values = list.scale.steps.map(({ value }) => value)
  if (Math.min(...values) !== scaleMin || Math.max(...values) !== scaleMax)
    return { outcome: 'not-applicable', reasons: [{ code: 'other-scale', scaleMin, scaleMax }] }
  const applicable = list.itemNumbers.filter((item) => list.answers.get(item)?.kind !== 'not-applicable')
  if (applicable.length === 0) return { outcome: 'undecided', reasons: [{ code: 'nothing-applicable' }] }
  const lowest = applicable.filter((item) => ratingOf(list, item) === scaleMin)
  const missing = applicable.filter((item) => ratingOf(list, item) === null)
  const atTop = applicable.filter((item) => ratingOf(list, item) === scaleMax).length
  const needed = neededAtTop(condition.readings, {
    applicable: applicable.length,
    all: list.itemNumbers.length,
  })
  return judge({ lowest, missing, atTop, needed, applicable: applicable.length })
}

function ratingOf({ answers }: RatedList, item: number): number | null {
  const answer = answers.get(item)
  return answer?.kind === 'rated' ? answer.value : null
}

type Counts = Readonly<{
  lowest: readonly number[]
  missing: readonly number[]
  atTop: number
  needed: readonly number[]
  applicable: number
}>

function judge({ lowest, missing, atTop, needed, applicable }: Counts): Verdict {
  const reasons: RuleReason[] = []
  if (lowest.length > 0) reasons.push({ code: 'lowest-remains', items: lowest })
  if (missing.length > 0) reasons.push({ code: 'answers-missing', items: missing })
  const mildest = needed[0] ?? Infinity
  const strictest = needed.at(-1) ?? Infinity
  const counts = { atTop, applicable }
  if (atTop < mildest) reasons.push({ code: 'too-few-at-top', needed: mildest, ...counts })
  else if (atTop < strictest) reasons.push({ code: 'readings-differ', needed })
  else reasons.push({ code: 'enough-at-top', needed: strictest, ...counts })
  // A missing answer could still turn out to be of the top step, or not to apply.
  const hopeless = lowest.length > 0 || (missing.length === 0 && atTop < mildest)
  if (hopeless) return { outcome: 'not-met', reasons }
  const open = missing.length > 0 || atTop < strictest
  return { outcome: open ? 'undecided' : 'met', reasons }
}
