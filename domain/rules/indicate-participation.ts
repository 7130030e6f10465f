import type { ParticipationKind, ParticipationStatus } from '../rounds/round.ts'
import type { RuleCondition } from './model-rule.ts'
import type { RuleIndication } from './rule-indication.ts'

/** One round an organisation took part in; `began` is an ISO date, or only year or year and month. */
export type PastParticipation = Readonly<{
  roundSlug: string
  began: string
  kind: ParticipationKind
  status: ParticipationStatus
}>

type ParticipationCondition = Extract<RuleCondition, { kind: 'participation' }>

/**
 * Tries the participation rule: rounds completed as learner, then one completed as mentor that began later. Mentoring
 * that is under way leaves it undecided. A supporting mentor is not counted, since the rule speaks of mentors only.
 */
export function indicateParticipation(
  { completedRounds }: ParticipationCondition,
  participations: readonly PastParticipation[],
): Pick<RuleIndication, 'outcome' | 'reasons'> {
  const inTime = participations.toSorted((a, b) => a.began.localeCompare(b.began))
  const learned = inTime.filter(({ kind, status }) => kind === 'learner' && status === 'completed')
  const ready = learned[completedRounds - 1]
  if (!ready) return { outcome: 'not-met', reasons: [{ code: 'no-round-completed' }] }
  const completed = { code: 'round-completed', roundSlug: ready.roundSlug } as const
  const mentored = inTime.filter(({ kind, began }) => kind === 'mentor' && began > ready.began)
  const done = mentored.find(({ status }) => status === 'completed')
  if (done)
    return { outcome: 'met', reasons: [completed, { code: 'mentor-afterwards', roundSlug: done.roundSlug }] }
  const now = mentored.find(({ status }) => status === 'active')
  if (now)
    return { outcome: 'undecided', reasons: [completed, { code: 'mentor-now', roundSlug: now.roundSlug }] }
  return { outcome: 'not-met', reasons: [completed, { code: 'not-mentor-afterwards' }] }
}
