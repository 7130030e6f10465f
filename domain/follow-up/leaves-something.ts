import type { Improvement } from '../improvements/improvement.ts'

/**
 * Whether an improvement has left anything that can still stand: a result above activity. What was done once, and is over,
 * cannot be in use.
 */
export function leavesSomething({ results }: Pick<Improvement, 'results'>): boolean {
  return results.some(({ step }) => step !== 'activity')
}
