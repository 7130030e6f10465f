import type { Checked, FieldProblem } from './field-problem.ts'
import { improvementStates, type Improvement, type ImprovementState } from './improvement.ts'
import { isCalendarDate } from '#stats/is-calendar-date.ts'
import { longestText } from './text-limits.ts'

/** What somebody chose of how far an improvement has come, as it came. */
export type StateDraft = Readonly<{ state: string; endedOn: string; endedBecause: string }>

export type StateField = keyof StateDraft

/** How far an improvement has come, with the day and the reason where it is over. */
export type StateContent = Pick<Improvement, 'state' | 'endedOn' | 'endedBecause'>

/** Whether the work with an improvement is over. */
export function isOver(state: ImprovementState): boolean {
  return state === 'finished' || state === 'stopped'
}

/**
 * Decides whether an improvement may come to a state. Any may follow upon any: work is stopped and taken up again. What is
 * over has a day, which is today where none was typed; what was stopped says why. What goes on has neither.
 *
 * @param today ISO date.
 */
export function checkStateChange(draft: StateDraft, today: string): Checked<StateContent, StateField> {
  const state = improvementStates.find((one) => one === draft.state)
  if (state === undefined) return { value: null, problems: [{ field: 'state', code: 'unknown-choice' }] }
  if (!isOver(state)) return { value: { state, endedOn: null, endedBecause: '' }, problems: [] }
  const problems: FieldProblem<StateField>[] = []
  const endedOn = draft.endedOn.trim() || today
  if (!isCalendarDate(endedOn)) problems.push({ field: 'endedOn', code: 'not-a-date' })
  else if (endedOn > today) problems.push({ field: 'endedOn', code: 'in-future' })
  const endedBecause = draft.endedBecause.trim()
  if (state === 'stopped' && endedBecause === '') problems.push({ field: 'endedBecause', code: 'missing' })
  if (endedBecause.length > longestText)
    problems.push({ field: 'endedBecause', code: 'too-long', limit: longestText })
  return problems.length > 0
    ? { value: null, problems }
    : { value: { state, endedOn, endedBecause }, problems: [] }
}
