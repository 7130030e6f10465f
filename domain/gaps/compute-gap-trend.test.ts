import { expect, test } from 'vitest'
import { madeUpSeries } from '#test/gaps/made-up-gap.ts'
import { computeGapTrend } from './compute-gap-trend.ts'

/** The sums of differences in the years up to 2022. */
function seriesOf(differences: readonly number[]) {
  const n = differences.length
  const firstYear = 2023 - n
  const meanYear = 2022 - (n - 1) / 2
  const meanDifference = differences.reduce((sum, one) => sum + one, 0) / n
  const sum = (of: (x: number, y: number) => number) =>
    differences.reduce((all, one, i) => all + of(firstYear + i - meanYear, one - meanDifference), 0)
  return madeUpSeries({
    points: n,
    firstYear,
    meanYear,
    meanDifference,
    sxx: sum((x) => x * x),
    sxy: sum((x, y) => x * y),
    syy: sum((_, y) => y * y),
  })
}

test.each<[string, readonly number[], 'growing' | 'shrinking' | 'steady']>([
  ['women ever further above', [1, 2.1, 2.9, 4.2, 5], 'growing'],
  ['women ever less above', [5, 4.2, 2.9, 2.1, 1], 'shrinking'],
  ['women ever further below', [-1, -2.1, -2.9, -4.2, -5], 'growing'],
  ['women ever less below', [-5, -4.2, -2.9, -2.1, -1], 'shrinking'],
  ['a slope within its scatter', [3, 1, 4, 2, 3.5], 'steady'],
])('the size of the gap: %s', (_, differences, gap) => {
  expect(computeGapTrend(seriesOf(differences)).trend).toMatchObject({ gap, years: 5, firstYear: 2018 })
})

test('three years have a slope, and no word on how sure it is', () => {
  const { trend, pValue } = computeGapTrend(seriesOf([1, 3, 4]))
  expect(trend).toEqual({ slopePerYear: 1.5, years: 3, firstYear: 2020, gap: 'steady' })
  expect(pValue).toBeNull()
})

test('one year has neither', () => {
  expect(computeGapTrend(seriesOf([4]))).toEqual({ trend: null, pValue: null })
})

test('the same figure year after year has no scatter to judge from', () => {
  expect(computeGapTrend(seriesOf([4, 4, 4, 4])).pValue).toBeNull()
})

test('a difference that swings about nothing is unsure, one that stays on its side is sure', () => {
  expect(computeGapTrend(seriesOf([1, -1, 0.5, -0.5, 1, -1])).pValue).toBeGreaterThan(0.5)
  expect(computeGapTrend(seriesOf([10, 9.5, 10.5, 10, 9.8, 10.2])).pValue).toBeLessThan(0.0001)
})
