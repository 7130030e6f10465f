import { expect, test } from 'vitest'
import { roundHalfUp } from './round-half-up.ts'

test.each([
  [2.125, 2, 2.13],
  [34 / 16, 2, 2.13],
  [2.124999, 2, 2.12],
  // Stored as 1.00499999999999989: Math.round(x * 100) / 100 gives 1.
  [1.005, 2, 1.01],
  [107 / 40, 2, 2.68],
  // Sums of means collect binary dust on both sides of the half.
  [2.88 - 2.53, 2, 0.35],
  [0.1 + 0.2 + 0.005, 2, 0.31],
  [1.45 + 0.7, 1, 2.2],
  [2.5, 0, 3],
  [0.5, 0, 1],
  [0.49, 0, 0],
  [-2.125, 2, -2.13],
  [-0.004, 2, 0],
  [0, 2, 0],
  [1e-7, 2, 0],
  [5e-3, 2, 0.01],
  [123_456_789.125, 2, 123_456_789.13],
])('%d with %d decimals is %d', (value, decimals, expected) => {
  expect(roundHalfUp(value, decimals)).toBe(expected)
})

test('never gives a negative zero', () => {
  expect(Object.is(roundHalfUp(-0.001, 2), 0)).toBe(true)
})
