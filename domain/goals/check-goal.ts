import type { KeyFigureKind } from '../indicators/key-figure.ts'
import type { Language } from '../language/language.ts'
import { parseDecimal } from '#stats/parse-decimal.ts'
import { type Goal, wantedWays } from './goal.ts'

/** What somebody typed about a goal, as it came; every field is a text. */
export type GoalDraft = Readonly<{
  title: string
  wanted: string
  /** The same for both; empty where the two below are filled in. */
  target: string
  targetWomen: string
  targetMen: string
  reason: string
  byYear: string
  decidedBy: string
}>
export type GoalField = keyof GoalDraft

/** Why what was typed in a field cannot be saved. */
export type GoalProblem = Readonly<{
  field: GoalField
  code:
    | 'missing'
    | 'too-long'
    | 'unknown-choice'
    | 'not-a-number'
    | 'ambiguous-number'
    | 'both-ways'
    | 'reason-missing'
    | 'not-a-year'
    | 'year-passed'
    | 'share-at-most'
    | 'share-outside'
    | 'share-over-hundred'
    | 'percent-outside'
  /** With `too-long`: how many signs; with `year-passed`: the first year that may be. */
  limit?: number
}>

/** A goal as far as a person decides it. */
export type GoalContent = Pick<
  Goal,
  'title' | 'wanted' | 'targetWomen' | 'targetMen' | 'reason' | 'byYear' | 'decidedBy'
>

export type CheckedGoal =
  | Readonly<{ value: GoalContent; problems: readonly [] }>
  | Readonly<{ value: null; problems: readonly GoalProblem[] }>

type Circumstances = Readonly<{
  language: Language
  thisYear: number
  kind: KeyFigureKind | null
  isPercent: boolean
}>

export const goalLimits = { line: 200, text: 5000 } as const
const latestYear = 2200

/**
 * Decides whether a goal may be set: a title, a target for women and one for men, a year that has not passed, and a
 * reason where the targets differ. A goal on a share of one sex says how much each sex is to have at least; both
 * together are at most 100.
 */
export function checkGoal(draft: GoalDraft, circumstances: Circumstances): CheckedGoal {
  const problems: GoalProblem[] = []
  const texts = checkGoalTexts(draft)
  problems.push(...texts.problems)
  const wanted = wantedWays.find((way) => way === draft.wanted)
  if (!wanted) problems.push({ field: 'wanted', code: draft.wanted === '' ? 'missing' : 'unknown-choice' })
  const targets = readTargets(draft, circumstances.language)
  problems.push(...targets.problems)
  if (targets.value && wanted) problems.push(...checkRange(targets.value, wanted, circumstances, draft))
  if (targets.value && targets.value.women !== targets.value.men && texts.value.reason === '')
    problems.push({ field: 'reason', code: 'reason-missing' })
  const byYear = /^\d{4}$/.test(draft.byYear.trim()) ? Number(draft.byYear) : null
  if (byYear === null || byYear > latestYear)
    problems.push({ field: 'byYear', code: draft.byYear.trim() === '' ? 'missing' : 'not-a-year' })
  else if (byYear < circumstances.thisYear)
    problems.push({ field: 'byYear', code: 'year-passed', limit: circumstances.thisYear })
  if (problems.length > 0 || !wanted || !targets.value || byYear === null) return { value: null, problems }
  const { women, men } = targets.value
  const reason = women === men ? '' : texts.value.reason
  return {
    value: { ...texts.value, reason, wanted, targetWomen: women, targetMen: men, byYear },
    problems: [],
  }
}

/** The words of a goal, which may be put better later without another thing being decided. */
export type GoalTexts = Pick<Goal, 'title' | 'reason' | 'decidedBy'>

/** Checks the words of a goal: a title there must be, and none is longer than it may be. */
export function checkGoalTexts(
  draft: Pick<GoalDraft, 'title' | 'reason' | 'decidedBy'>,
): Readonly<{ value: GoalTexts; problems: readonly GoalProblem[] }> {
  const problems: GoalProblem[] = []
  const line = (field: 'title' | 'decidedBy') => {
    const text = draft[field].replace(/\s+/g, ' ').trim()
    if (text.length > goalLimits.line) problems.push({ field, code: 'too-long', limit: goalLimits.line })
    return text
  }
  const value = { title: line('title'), reason: draft.reason.trim(), decidedBy: line('decidedBy') }
  if (value.title === '') problems.unshift({ field: 'title', code: 'missing' })
  if (value.reason.length > goalLimits.text)
    problems.push({ field: 'reason', code: 'too-long', limit: goalLimits.text })
  return { value, problems }
}

type Both = Readonly<{ women: number; men: number }>

function readTargets(draft: GoalDraft, language: Language) {
  const problems: GoalProblem[] = []
  const read = (field: 'target' | 'targetWomen' | 'targetMen'): number | null => {
    if (draft[field].trim() === '') {
      problems.push({ field, code: 'missing' })
      return null
    }
    const { value, problem } = parseDecimal(draft[field], language)
    if (problem) problems.push({ field, code: problem })
    return value
  }
  const apart = draft.targetWomen.trim() !== '' || draft.targetMen.trim() !== ''
  if (apart && draft.target.trim() !== '') problems.push({ field: 'target', code: 'both-ways' })
  const [women, men] = apart ? [read('targetWomen'), read('targetMen')] : [read('target'), null]
  if (problems.length > 0 || women === null) return { value: null, problems }
  const value: Both = { women, men: apart ? men! : women }
  return { value, problems }
}

function checkRange(
  { women, men }: Both,
  wanted: Goal['wanted'],
  { kind, isPercent }: Circumstances,
  draft: GoalDraft,
): readonly GoalProblem[] {
  const field = draft.target.trim() === '' ? 'targetWomen' : 'target'
  const outside = [women, men].some((target) => target < 0 || target > 100)
  if (kind !== 'share') return isPercent && outside ? [{ field, code: 'percent-outside' }] : []
  if (wanted === 'at-most') return [{ field: 'wanted', code: 'share-at-most' }]
  if (outside) return [{ field, code: 'share-outside' }]
  return women + men > 100 ? [{ field, code: 'share-over-hundred' }] : []
}
