import { expect, test } from 'vitest'
import { differenceOfMeans } from './difference-of-means.ts'
import { roundHalfUp } from './round-half-up.ts'

test('a missing mean on either side leaves the difference missing, with both n kept', () => {
  const there = { mean: 2, n: 4 }
  const missing = { mean: null, n: 0 }
  expect(differenceOfMeans(missing, there)).toEqual({ difference: null, nBefore: 0, nAfter: 4 })
  expect(differenceOfMeans(there, missing)).toEqual({ difference: null, nBefore: 4, nAfter: 0 })
})

test('a fall is negative and no change is zero', () => {
  expect(differenceOfMeans({ mean: 2.5, n: 2 }, { mean: 2, n: 3 }).difference).toBe(-0.5)
  expect(differenceOfMeans({ mean: 2, n: 2 }, { mean: 2, n: 3 }).difference).toBe(0)
})

test('MK-2019 Table 1 item 9: unrounded means give the published 0.62 where the printed ones give 0.63', () => {
  const unrounded = differenceOfMeans({ mean: 54 / 35, n: 35 }, { mean: 39 / 18, n: 18 })
  const printed = differenceOfMeans({ mean: 1.54, n: 35 }, { mean: 2.17, n: 18 })
  expect(roundHalfUp(unrounded.difference!, 2)).toBe(0.62)
  expect(roundHalfUp(printed.difference!, 2)).toBe(0.63)
})
