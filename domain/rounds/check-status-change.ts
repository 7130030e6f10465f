import type { RoundPlan } from './round-plan.ts'
import type { RoundStatus } from './round.ts'

/** Where a round can go from each status. A closed round can be opened again. */
export const nextStatuses: Readonly<Record<RoundStatus, readonly RoundStatus[]>> = {
  planned: ['open'],
  open: ['closed'],
  closed: ['open'],
}

/** Why a status cannot be changed. */
export type StatusRefusal = 'published' | 'not-next' | 'reason-missing' | 'nothing-to-open'

/**
 * Whether a round may go to another status: one step at a time, with a reason, and opened only when it has meetings and
 * participants. Rounds told from published reports are history and stay as they are.
 *
 * @returns the first thing that hinders it; null when it may.
 */
export function checkStatusChange(
  plan: Pick<RoundPlan, 'round' | 'meetings' | 'participations'>,
  to: RoundStatus,
  reason: string,
): StatusRefusal | null {
  if (plan.round.origin === 'published') return 'published'
  if (!nextStatuses[plan.round.status].includes(to)) return 'not-next'
  if (reason.trim() === '') return 'reason-missing'
  const empty = plan.meetings.length === 0 || plan.participations.length === 0
  return to === 'open' && empty ? 'nothing-to-open' : null
}
