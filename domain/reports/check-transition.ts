import type { ReportState } from './report.ts'

/** Where a report can go from each state. What has been adopted is only ever replaced. */
const nextStates: Readonly<Record<ReportState, readonly ReportState[]>> = {
  draft: ['review'],
  review: ['draft', 'adopted'],
  adopted: ['superseded'],
  superseded: [],
}

/** Why a report cannot go to another state. */
export type TransitionRefusal = 'not-next' | 'reason-missing'

/**
 * Whether a report may go from one state to another. Back to a draft it goes with a reason, so that those who read it
 * know what is being changed.
 *
 * @returns the first thing that hinders it; null when it may.
 */
export function checkTransition(from: ReportState, to: ReportState, reason = ''): TransitionRefusal | null {
  if (!nextStates[from].includes(to)) return 'not-next'
  return to === 'draft' && reason.trim() === '' ? 'reason-missing' : null
}
