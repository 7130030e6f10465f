import { expect, test } from 'vitest'
import { rangeOf } from './range-of.ts'

test.each([
  [[1, 3, 2], { min: 1, max: 3, width: 2, n: 3 }],
  [[2, 2], { min: 2, max: 2, width: 0, n: 2 }],
  [[1, null, 3], { min: 1, max: 3, width: 2, n: 2 }],
  [[2, null], null],
  [[], null],
])('%j has %j', (values, expected) => {
  expect(rangeOf(values)).toEqual(expected)
})
