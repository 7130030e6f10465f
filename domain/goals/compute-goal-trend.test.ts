import { expect, test } from 'vitest'
import { computeGoalTrend } from './compute-goal-trend.ts'
import type { GoalYear } from './goal.ts'

const targets = { wanted: 'at-least', targetWomen: 20, targetMen: 20 } as const
const series = (first: number, women: readonly (number | null)[], repeated: readonly boolean[] = []) =>
  women.map((value, i): GoalYear => ({
    year: first + i,
    women: value,
    men: 15,
    repeated: repeated[i] ?? false,
  }))
const trendOf = (years: readonly GoalYear[], of: Parameters<typeof computeGoalTrend>[0] = targets) =>
  computeGoalTrend(of, years).women

test('a straight way up meets the target when it does', () => {
  expect(trendOf(series(2018, [10, 12, 14, 16]))).toEqual({
    slopePerYear: 2,
    points: 4,
    firstYear: 2018,
    lastYear: 2021,
    way: 'towards',
    meetsIn: 2023,
  })
})

test('the same way is away from a target of at most', () => {
  const trend = trendOf(series(2018, [10, 12, 14, 16]), { ...targets, wanted: 'at-most', targetWomen: 5 })
  expect(trend).toMatchObject({ way: 'away', meetsIn: null })
})

test.each([
  ['up and down', [10, 14, 9, 15], 'unclear'],
  ['standing still', [10, 10, 10, 10], 'unclear'],
])('%s has no direction and no year', (_, values, way) => {
  expect(trendOf(series(2018, values))).toMatchObject({ way, meetsIn: null })
})

test('fewer than four figures, or repeats carried forward, are no trend', () => {
  expect(trendOf(series(2018, [10, 12, null, 16]))).toBeNull()
  const repeats = [false, true, true, true, false, true, true, true]
  expect(trendOf(series(2014, [10, 10, 10, 10, 14, 14, 14, 14], repeats))).toBeNull()
})

test('what is reached has no year, and neither has what lies far ahead', () => {
  expect(trendOf(series(2018, [19, 20, 21, 22]))).toMatchObject({ way: 'towards', meetsIn: null })
  expect(trendOf(series(2018, [1, 1.1, 1.2, 1.3]))).toMatchObject({ way: 'towards', meetsIn: null })
})

test('figures more than ten years before the latest are left out', () => {
  expect(trendOf(series(2005, [50, 40, 30, 20, 10, 9, 8, 7, 8, 9, 10, 11, 12, 13, 14, 15]))).toMatchObject({
    points: 10,
    firstYear: 2011,
    way: 'towards',
  })
})
