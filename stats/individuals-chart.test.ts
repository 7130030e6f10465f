import { expect, test } from 'vitest'
import { individualsChart } from './individuals-chart.ts'

test('the flow rates of the NIST/SEMATECH handbook, 6.3.2.2, give its published limits', () => {
  const flow = [49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1]
  const chart = individualsChart(flow)!
  expect(chart.mean).toBeCloseTo(50.81, 4)
  expect(chart.meanMovingRange).toBeCloseTo(1.8778, 4)
  expect(chart.upper).toBeCloseTo(55.8041, 3)
  expect(chart.lower).toBeCloseTo(45.8159, 3)
  expect(chart.signals).toEqual([])
})

test('seven points have no limits, eight have', () => {
  const values = [1, 2, 1, 2, 1, 2, 1, 2]
  expect(individualsChart(values.slice(1))).toBeNull()
  expect(individualsChart(values)).toMatchObject({ n: 8, mean: 1.5, meanMovingRange: 1 })
})

test.each<[string, readonly number[], readonly object[]]>([
  ['a point beyond a limit', [1, 2, 1, 2, 1, 30, 1, 2, 1, 2, 1], [{ index: 5, rule: 'outside' }]],
  [
    'the eighth in a row on one side',
    [-9, 7, -9, 7, -9, 7, -9, 3, 2, 3, 2, 3, 2, 3, 2],
    [{ index: 14, rule: 'run' }],
  ],
  ['a level value that never moves', [0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1], []],
])('%s', (_, values, signals) => {
  expect(individualsChart(values)!.signals).toEqual(signals)
})
