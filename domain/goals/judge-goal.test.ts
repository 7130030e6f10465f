import { expect, test } from 'vitest'
import type { GoalYear } from './goal.ts'
import { judgeGoal } from './judge-goal.ts'

const year = (y: number, women: number | null, men: number | null): GoalYear => ({
  year: y,
  women,
  men,
  repeated: false,
})
const atLeast = { wanted: 'at-least', targetWomen: 50, targetMen: 50 } as const
const atMost = { wanted: 'at-most', targetWomen: 10, targetMen: 8 } as const

test.each([
  ['both over', atLeast, 51, 50, 'reached'],
  ['women only', atLeast, 50, 49.9, 'reached-for-women-only'],
  ['men only', atLeast, 49.9, 70, 'reached-for-men-only'],
  ['neither', atLeast, 10, 20, 'not-reached'],
  ['at most, each its own', atMost, 10, 8, 'reached'],
  ['at most, men over', atMost, 9, 8.1, 'reached-for-women-only'],
  ['zero is a value', atMost, 0, 0, 'reached'],
  [
    'a share whose other half was worked out',
    { ...atLeast, targetWomen: 40, targetMen: 40.1 },
    59.9,
    100 - 59.9,
    'reached',
  ],
] as const)('%s', (_, targets, women, men, outcome) => {
  expect(judgeGoal(targets, [year(2020, women, men)]).outcome).toBe(outcome)
})

test('what is left is told for each sex, and is never negative', () => {
  const { women, men } = judgeGoal(atMost, [year(2020, 12.5, 3)])
  expect(women).toEqual({ target: 10, value: 12.5, left: 2.5, reached: false })
  expect(men).toEqual({ target: 8, value: 3, left: 0, reached: true })
})

test('the latest year with both sexes decides, in whatever order the years come', () => {
  const years = [year(2021, 60, 60), year(2022, null, 99), year(2019, 1, 1)]
  expect(judgeGoal(atLeast, years)).toMatchObject({ outcome: 'reached', year: 2021, lacking: [] })
})

test.each([
  [[year(2022, null, 99), year(2021, 99, null)], 2022, ['women']],
  [[year(2022, 99, null)], 2022, ['men']],
  [[year(2022, null, null)], null, ['women', 'men']],
  [[], null, ['women', 'men']],
])('without a year that has both, nothing is reached: %#', (years, latest, lacking) => {
  expect(judgeGoal(atLeast, years)).toMatchObject({ outcome: 'no-figures', year: latest, lacking })
})
