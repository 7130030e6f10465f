import { expect, test } from 'vitest'
import { roundHalfUp } from './round-half-up.ts'
import { shareOf } from './share-of.ts'

test.each([
  [1, 4, 0.25],
  [0, 4, 0],
  [null, 4, null],
  [3, null, null],
  [0, 0, null],
])('%s of %s is %s', (part, whole, expected) => {
  expect(shareOf(part, whole)).toBe(expected)
})

// HAJ-2014, figure 4: 22 and 17 of 53 organisations are published as 42 and 32 percent.
test.each([
  [22, 42],
  [17, 32],
])('%d of 53 is %d percent', (part, percent) => {
  expect(roundHalfUp(shareOf(part, 53)! * 100, 0)).toBe(percent)
})
