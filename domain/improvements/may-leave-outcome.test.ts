import { expect, it } from 'vitest'
import type { ChainStep } from './improvement.ts'
import { mayLeaveOutcome } from './may-leave-outcome.ts'

it.each([
  [['outcome'], true],
  [['outcome', 'activity'], true],
  [['outcome', 'societal-effect'], false],
  [['outcome', 'outcome', 'societal-effect'], true],
] as [ChainStep[], boolean][])('the first of %j may leave: %j', (steps, expected) => {
  const results = steps.map((step, i) => ({ id: String(i), step }))
  expect(mayLeaveOutcome(results[0]!, results)).toBe(expected)
})
