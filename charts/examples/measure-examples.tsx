import { analyseMeasure } from '#domain/measures/analyse-measure.ts'
import type { MeasureContent, MeasurePoint } from '#domain/measures/measure.ts'
import { protectPoints } from '#domain/measures/protect-points.ts'
import { dayNumber, dayOfNumber } from '#stats/day-number.ts'
import { MeasureChart } from '../measure-chart.tsx'
import { type MeasureChartRows, measureChartTable } from '../measure-chart-words.ts'
import { type Example, example } from './example.ts'

const counted: MeasureContent = {
  name: 'Besök',
  kind: 'count',
  unit: 'besök',
  of: 'girls-boys',
  every: 'week',
  better: 'higher',
  source: '',
  baselineEnd: '2026-03-29',
}
const visits = [12, 10, 11, 13, 9, 12, 11, 14, 10, 12, 9, 13, 21, 23, 22, 24, 20, 23, 22, 21]

const weeks: readonly MeasurePoint[] = visits.map((women, i) => ({
  date: dayOfNumber(dayNumber('2026-01-05') + 7 * i),
  women: i === 4 ? 3 : women,
  womenOf: null,
  men: i === 6 ? null : 30 + (i % 4),
  menOf: null,
  note: '',
}))

const shares: readonly MeasurePoint[] = weeks.slice(0, 14).map((point, i) => ({
  ...point,
  women: 12 + (i % 5),
  womenOf: 40 + i,
  men: 9,
  menOf: 41,
}))

function rowsOf(
  chart: MeasureChartRows['chart'],
  measure: MeasureContent,
  all: readonly MeasurePoint[],
): MeasureChartRows {
  const points = protectPoints(measure.kind, all)
  return { chart, measure, points, analysis: analyseMeasure(measure, points) }
}

const share: MeasureContent = { ...counted, kind: 'share', unit: '', of: 'women-men', baselineEnd: null }

/** The figures about measures over time, and how many marks each must have: none for what is missing or withheld. */
export const measureExamples: readonly Example[] = [
  example({
    name: 'measure-chart of runs, one withheld and one missing',
    marks: 19 + 19 + 18,
    drawing: MeasureChart,
    rows: rowsOf('run', counted, weeks),
    table: measureChartTable,
  }),
  example({
    name: 'measure-chart with limits from before a change',
    marks: 19 + 19 + 18,
    drawing: MeasureChart,
    rows: rowsOf('control', { ...counted, baselineEnd: '2026-04-05' }, weeks),
    table: measureChartTable,
  }),
  example({
    name: 'measure-chart of shares with limits of their own',
    marks: 3 * 14,
    drawing: MeasureChart,
    rows: rowsOf('control', share, shares),
    table: measureChartTable,
  }),
  example({
    name: 'measure-chart of a single day',
    marks: 3,
    drawing: MeasureChart,
    rows: rowsOf('run', { ...share, kind: 'value', every: 'day' }, shares.slice(0, 1)),
    table: measureChartTable,
  }),
]
