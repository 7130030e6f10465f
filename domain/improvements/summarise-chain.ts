import { highestStep } from './highest-step.ts'
import { chainSteps, type ChainStep, type Improvement } from './improvement.ts'

/** How far the improvements have come, counted. A step that nobody has reached is there with zero. */
export type ChainSummary = Readonly<{
  /** n: all improvements, also those without any result. */
  improvements: number
  withoutResult: number
  results: number
  highest: ChainStep | null
  /** In the order of the chain: improvements with a result on the step, results on it, improvements that reach no higher. */
  steps: readonly Readonly<{
    step: ChainStep
    improvements: number
    results: number
    reachNoHigher: number
  }>[]
}>

/**
 * Counts improvements and results on each step of the chain, for one organisation or a whole round.
 *
 * An improvement with results on several steps is counted once on each of them in `improvements`, and once only, on
 * its highest, in `reachNoHigher`; so `withoutResult` and all `reachNoHigher` add up to the number of improvements.
 */
export function summariseChain(improvements: readonly Improvement[]): ChainSummary {
  const results = improvements.flatMap((improvement) => improvement.results)
  return {
    improvements: improvements.length,
    withoutResult: improvements.filter((improvement) => improvement.results.length === 0).length,
    results: results.length,
    highest: highestStep(results),
    steps: chainSteps.map((step) => ({
      step,
      improvements: improvements.filter((one) => one.results.some((result) => result.step === step)).length,
      results: results.filter((result) => result.step === step).length,
      reachNoHigher: improvements.filter((one) => highestStep(one.results) === step).length,
    })),
  }
}
