import { chainSteps, type MeasuredChange } from '../improvements/improvement.ts'
import type { ExampleContent } from './example.ts'
import type { ExampleFacts } from './fill-example.ts'

/** Whether the results still carry what an example says: its step, and every figure as it is shown. */
export function isCarried(
  { step, figures }: Pick<ExampleContent, 'step' | 'figures'>,
  facts: Pick<ExampleFacts, 'step' | 'figures'>,
): boolean {
  const stands = new Set(facts.figures.map(({ resultId, change }) => `${resultId} ${written(change)}`))
  return (
    chainSteps.indexOf(step) <= chainSteps.indexOf(facts.step) &&
    figures.every(({ resultId, change }) => stands.has(`${resultId} ${written(change)}`))
  )
}

/** In an order of its own, since the database keeps another. */
function written({ measure, unit, of, before, after, source }: MeasuredChange): string {
  const point = ({ women, men, date }: MeasuredChange['before']) => [women, men, date]
  return JSON.stringify([measure, unit, of, point(before), point(after), source])
}
