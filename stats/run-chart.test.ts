import { expect, test } from 'vitest'
import { runChart } from './run-chart.ts'

/** Values around 0, above and below by turns: as many of each as said. */
const turns = (n: number) => Array.from({ length: n }, (_, i) => (i % 2 === 0 ? 1 : -1))

// The table of the rules in Anhøj and Olesen 2014 and in the documentation of the R package qicharts2.
test.each([
  [10, 6, 2],
  [11, 6, 2],
  [12, 7, 3],
  [13, 7, 3],
  [14, 7, 4],
  [16, 7, 4],
  [17, 7, 5],
  [20, 7, 6],
  [22, 7, 7],
  [23, 8, 7],
  [24, 8, 8],
  [30, 8, 10],
  [45, 8, 17],
  [46, 9, 17],
  [60, 9, 23],
  [91, 10, 37],
  [100, 10, 41],
])('the published limits of %i useful values: longest run %i, crossings %i', (n, longest, crossings) => {
  const chart = runChart([0, ...turns(n)], 1)!
  expect([chart.useful, chart.longestUsual, chart.fewestUsual]).toEqual([n, longest, crossings])
})

test('a published sequence of thirteen has five crossings, no fewer than usual, and a longest run of three', () => {
  // Wentzel-Larsen and Anhøj, Improving tools for quality improvement (2019): crossings from 3, 6, 7, 9 and 10.
  const sides = [1, 1, 1, -1, -1, -1, 1, -1, -1, 1, -1, -1, -1]
  const chart = runChart([0, ...sides], 1)!
  expect(chart).toMatchObject({ useful: 13, crossings: 5, fewestUsual: 3, longestUsual: 7 })
  expect(chart.longest).toMatchObject({ length: 3 })
  expect(chart.signals).toEqual({ longRun: false, fewCrossings: false })
})

test('a value on the median is not counted and ends no run', () => {
  const chart = runChart([5, 6, 5, 6, 5, 4, 4, 4, 5])!
  expect(chart).toMatchObject({ median: 5, n: 9, useful: 5, crossings: 1, signals: null })
  expect(chart.longest).toEqual({ length: 3, from: 5, to: 7, side: 'below' })
})

test('nine useful values are too few to say, ten are not', () => {
  expect(runChart([0, ...turns(9)], 1)!.signals).toBeNull()
  expect(runChart([0, ...turns(10)], 1)!.signals).toEqual({ longRun: false, fewCrossings: false })
})

test('a shift is seen by both rules, and the median can be that of before it', () => {
  const before = [4, 6, 5, 7, 3, 6, 4, 7, 5, 6]
  const after = [9, 8, 9, 10, 8, 9, 9, 10]
  const whole = runChart([...before, ...after])!
  expect(whole).toMatchObject({ median: 7, crossings: 1, longestUsual: 7 })
  expect(whole.signals).toEqual({ longRun: true, fewCrossings: true })
  const frozen = runChart([...before, ...after], before.length)!
  expect(frozen).toMatchObject({ median: 5.5, n: 10, useful: 18, crossings: 9 })
  expect(frozen.longest).toEqual({ length: 9, from: 9, to: 17, side: 'above' })
  expect(frozen.signals).toEqual({ longRun: true, fewCrossings: false })
})

test('values that never move lie on the median, and without values there is none', () => {
  expect(runChart([0.1, 0.1, 0.1])).toMatchObject({ useful: 0, longest: null, signals: null })
  expect(runChart([])).toBeNull()
})
