import type { ImprovementResult } from './improvement.ts'

/**
 * Whether a result may leave the outcome step, by being removed or moved: not while it is the last changed outcome
 * under a societal effect, which would then rest on nothing.
 */
export function mayLeaveOutcome(
  leaving: Pick<ImprovementResult, 'id'>,
  results: readonly Pick<ImprovementResult, 'id' | 'step'>[],
): boolean {
  const remaining = results.filter(({ id }) => id !== leaving.id)
  return (
    remaining.some(({ step }) => step === 'outcome') ||
    !remaining.some(({ step }) => step === 'societal-effect')
  )
}
