import { chainSteps } from '../improvements/improvement.ts'
import type { ExampleContent } from './example.ts'
import type { ExampleFacts } from './fill-example.ts'

/**
 * What a new version begins with: the texts of the last one, and the facts as the improvement carries them now. The step
 * is that of the last version, or the highest that is still carried.
 */
export function renewExample(last: ExampleContent, facts: ExampleFacts): ExampleContent {
  const lower = chainSteps.indexOf(last.step) <= chainSteps.indexOf(facts.step) ? last.step : facts.step
  return { ...last, ...facts, step: lower }
}
