import { expect, test } from 'vitest'
import { countGoalsAsSplit } from './count-goals-as-split.ts'
import type { Counted } from './coverage-item.ts'
import { listCoverageDays, yearBefore } from './list-coverage-days.ts'
import { measureCoverage } from './measure-coverage.ts'

const item = (change: Partial<Counted> = {}): Counted => ({
  kind: 'statistic',
  individualBased: true,
  keptSince: '2020-01-01',
  splitSince: null,
  endedOn: null,
  ...change,
})

test('only what is about individuals and kept that day is counted, split from the day it was', () => {
  const items = [
    item({ splitSince: '2022-06-01' }),
    item(),
    item({ kind: 'goal', splitSince: '2020-01-01', endedOn: '2023-01-01' }),
    item({ individualBased: false }),
    item({ kind: 'report', keptSince: '2024-01-01' }),
  ]
  const at = (day: string) => {
    const { all } = measureCoverage(items, day)
    return [all.split, all.n]
  }
  expect(at('2019-12-31')).toEqual([0, 0])
  expect(at('2020-01-01')).toEqual([1, 3])
  expect(at('2022-06-01')).toEqual([2, 3])
  expect(at('2022-12-31')).toEqual([2, 3])
  expect(at('2023-01-01')).toEqual([1, 2])
  expect(at('2024-01-01')).toEqual([1, 3])
  expect(measureCoverage(items, '2024-01-01').kinds.report).toEqual({ split: 0, n: 1, share: 0 })
  expect(measureCoverage(items, '2024-01-01').kinds.goal).toEqual({ split: 0, n: 0, share: null })
})

test('short histories are told by quarter and long ones by year, and today is always last', () => {
  expect(listCoverageDays([item({ keptSince: '2026-02-10' })], '2026-11-20')).toEqual([
    '2026-03-31',
    '2026-06-30',
    '2026-09-30',
    '2026-11-20',
  ])
  expect(listCoverageDays([item({ keptSince: '2021-05-05' })], '2026-11-20')).toEqual([
    '2021-12-31',
    '2022-12-31',
    '2023-12-31',
    '2024-12-31',
    '2025-12-31',
    '2026-11-20',
  ])
  expect(listCoverageDays([item({ keptSince: '1950-01-01' })], '2026-11-20')).toHaveLength(31)
  expect(listCoverageDays([item({ individualBased: false })], '2026-11-20')).toEqual([])
})

test.each([
  ['2026-11-20', '2025-11-20'],
  ['2024-02-29', '2023-02-28'],
])('a year before %s is %s', (day, before) => {
  expect(yearBefore(day)).toBe(before)
})

test('a goal set here counts as split from its day, and once where it is registered too', () => {
  const goals = [
    { title: 'Lika lön', createdAt: '2026-02-03T10:00:00.000Z', ended: null },
    {
      title: 'Trygghet',
      createdAt: '2025-01-01T00:00:00.000Z',
      ended: { because: 'Nått', on: '2026-01-01' },
    },
  ]
  expect(countGoalsAsSplit(goals, [{ kind: 'goal', name: ' lika LÖN ' }])).toEqual([
    item({ kind: 'goal', keptSince: '2025-01-01', splitSince: '2025-01-01', endedOn: '2026-01-01' }),
  ])
  expect(countGoalsAsSplit(goals, [{ kind: 'report', name: 'Lika lön' }])).toHaveLength(2)
})
