import { expect, test } from 'vitest'
import { findChartSignals } from './find-chart-signals.ts'

const wide = { lower: -10, upper: 10 }

test.each<[string, readonly number[], readonly object[]]>([
  [
    'the eighth and later in a row',
    [1, 1, 1, 1, 1, 1, 1, 1, 1],
    [7, 8].map((index) => ({ index, rule: 'run' })),
  ],
  ['one on the centre line ends the row', [1, 1, 1, 1, 0, 1, 1, 1, 1], []],
  ['on a limit is not beyond it', [10, -10, 10.1], [{ index: 2, rule: 'outside' }]],
])('%s', (_, values, signals) => {
  expect(
    findChartSignals(
      values,
      0,
      values.map(() => wide),
    ),
  ).toEqual(signals)
})

test('a point without limits can only be part of a row', () => {
  const values = [99, 1, 1, 1, 1, 1, 1, 1]
  expect(findChartSignals(values, 0, [null, ...values.slice(1).map(() => wide)])).toEqual([
    { index: 7, rule: 'run' },
  ])
})
