import { expect, test } from 'vitest'
import { analyseMeasure } from '#domain/measures/analyse-measure.ts'
import type { MeasureContent } from '#domain/measures/measure.ts'
import { showPoints } from '#domain/measures/protect-points.ts'
import { dayNumber, dayOfNumber } from '#stats/day-number.ts'
import { measureChartDescription, type MeasureChartRows } from './measure-chart-words.ts'

const measure: MeasureContent = {
  name: 'Besök',
  kind: 'count',
  unit: 'besök',
  of: 'women-men',
  every: 'week',
  better: 'neither',
  source: '',
  baselineEnd: null,
}
const points = showPoints(
  [19, 20, 19, 20, 19, 20, 19, 20, 19, 20, 19, 20].map((women, i) => ({
    date: dayOfNumber(dayNumber('2026-01-05') + 7 * i),
    women,
    womenOf: null,
    men: 16,
    menOf: null,
    note: '',
  })),
)
const describe = (chart: MeasureChartRows['chart']) =>
  measureChartDescription('sv', { chart, measure, points, analysis: analyseMeasure(measure, points) })

test('what is worked out of whole numbers is told with the decimals it has', () => {
  expect(describe('run')).toMatch(/Kvinnor: 12 värden, .*, median 19,5\. .*Män: 12 värden, .*, median 16\./)
  // By hand: 19.5 ± 3√19.5 and 16 ± 3√16.
  expect(describe('control')).toMatch(
    /Kvinnor: mittlinje 19,5, gränser 6,3 och 32,7\. .*Män: mittlinje 16, gränser 4 och 28\./,
  )
})
