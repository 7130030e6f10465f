import { chainSteps, type ChainStep, type ImprovementResult } from './improvement.ts'

/** The highest step of the chain that any of the results has reached; null where there is no result yet. */
export function highestStep(results: readonly Pick<ImprovementResult, 'step'>[]): ChainStep | null {
  return chainSteps.findLast((step) => results.some((result) => result.step === step)) ?? null
}
