import { expect, test } from 'vitest'
import { meanWithN } from './mean-with-n.ts'

test.each([
  [[1, 2, 3], { mean: 2, n: 3 }],
  [[2], { mean: 2, n: 1 }],
  [[1, null, 3], { mean: 2, n: 2 }],
  [[0, 0, 3], { mean: 1, n: 3 }],
  [[null, null], { mean: null, n: 0 }],
  [[], { mean: null, n: 0 }],
  [[1.5, 2], { mean: 1.75, n: 2 }],
])('%j has %j', (values, expected) => {
  expect(meanWithN(values)).toEqual(expected)
})

test('gives the computed means of HAJ-2014, figures 10 and 11 (2.35 of 51 and 3.51 of 51)', () => {
  const spread = (counts: readonly number[]) =>
    counts.flatMap((n, i) => Array.from({ length: n }, () => i + 1))
  const figure10 = meanWithN(spread([15, 12, 16, 7, 1]))
  const figure11 = meanWithN(spread([3, 6, 14, 18, 10]))
  expect(figure10.n).toBe(51)
  expect(figure10.mean).toBeCloseTo(2.35, 2)
  expect(figure11.n).toBe(51)
  expect(figure11.mean).toBeCloseTo(3.51, 2)
})
