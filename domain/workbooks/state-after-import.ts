import type { OccasionState } from '../assessments/assessment.ts'
import type { PlannedOccasion } from './plan-import.ts'

/**
 * The state of an occasion once a workbook has been read into it. What a workbook holds is agreed, so a new occasion is
 * closed and counts at once. Two are left open for the group: one it is already at work on here, and one that is only
 * partly filled in while the round is still going on. What a past round left unanswered stays unanswered.
 */
export function stateAfterImport(
  { stored, after }: Pick<PlannedOccasion, 'stored' | 'after'>,
  isRoundClosed: boolean,
): OccasionState {
  if (stored !== null) return 'agreeing'
  const isWhole = after.every(({ answer }) => answer.kind !== 'unrated')
  return isWhole || isRoundClosed ? 'closed' : 'agreeing'
}
