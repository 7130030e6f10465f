import { expect, test } from 'vitest'
import { quantile } from './quantile.ts'

test.each<[readonly (number | null)[], number, number | null]>([
  [[], 0.5, null],
  [[null], 0.5, null],
  [[3], 0.25, 3],
  [[1, null, 3], 0.5, 2],
  // R: quantile(c(1, 2, 4, 7, 8, 9, 10, 12), c(.25, .5, .75)) is 3.5, 7.5, 9.25.
  [[12, 1, 2, 4, 7, 8, 9, 10], 0.25, 3.5],
  [[12, 1, 2, 4, 7, 8, 9, 10], 0.5, 7.5],
  [[12, 1, 2, 4, 7, 8, 9, 10], 0.75, 9.25],
])('%j at %f is %f', (values, share, expected) => {
  expect(quantile(values, share)).toBe(expected)
})
