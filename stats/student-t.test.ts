import { describe, expect, test } from 'vitest'
import { incompleteBeta } from './incomplete-beta.ts'
import { twoSidedP } from './student-t.ts'

describe('two-sided p of t against the published table (NIST/SEMATECH e-Handbook, section 1.3.6.7.2)', () => {
  // Critical values as printed, to three decimals, for 0.10, 0.05, 0.025, 0.01 and 0.005 in the upper tail.
  const tails = [0.1, 0.05, 0.025, 0.01, 0.005]
  test.each<[number, readonly number[]]>([
    [1, [3.078, 6.314, 12.706, 31.821, 63.657]],
    [2, [1.886, 2.92, 4.303, 6.965, 9.925]],
    [5, [1.476, 2.015, 2.571, 3.365, 4.032]],
    [10, [1.372, 1.812, 2.228, 2.764, 3.169]],
    [27, [1.314, 1.703, 2.052, 2.473, 2.771]],
    [100, [1.29, 1.66, 1.984, 2.364, 2.626]],
  ])('%i degrees of freedom', (degreesOfFreedom, quantiles) => {
    quantiles.forEach((quantile, i) => {
      const upper = 2 * tails[i]!
      expect(twoSidedP(quantile - 0.0005, degreesOfFreedom)).toBeGreaterThanOrEqual(upper)
      expect(twoSidedP(quantile + 0.0005, degreesOfFreedom)).toBeLessThanOrEqual(upper)
    })
  })
})

test.each<[number, number, number]>([
  // With one degree of freedom t is Cauchy's: p = 1 − 2/π · arctan t. With two: p = 1 − t/√(2 + t²).
  [1, 1, 0.5],
  [1, Math.sqrt(3), 1 / 3],
  [2, 1, 1 - 1 / Math.sqrt(3)],
  [2, 1e6, 1 - 1 / Math.sqrt(1 + 2e-12)],
])('%i degrees of freedom, t = %f: what the closed form gives', (degreesOfFreedom, t, p) => {
  expect(twoSidedP(t, degreesOfFreedom)).toBeCloseTo(p, 12)
})

test('nothing is less likely than any, and nothing more than all', () => {
  expect(twoSidedP(0, 7)).toBe(1)
  expect(twoSidedP(Infinity, 7)).toBe(0)
  expect(twoSidedP(-2.5, 7)).toBe(twoSidedP(2.5, 7))
})

test.each<[number, number, number, number]>([
  // Closed forms: I_x(1, b) = 1 − (1−x)^b, I_x(a, 1) = x^a, I_½(a, a) = ½, I_x(2, 3) = 6x² − 8x³ + 3x⁴.
  [0.3, 1, 4, 1 - 0.7 ** 4],
  [0.9, 2.5, 1, 0.9 ** 2.5],
  [0.5, 17, 17, 0.5],
  [0.25, 2, 3, 6 * 0.0625 - 8 * 0.015625 + 3 * 0.00390625],
])('incomplete beta at %f with %f and %f', (x, a, b, value) => {
  expect(incompleteBeta(x, a, b)).toBeCloseTo(value, 13)
})
