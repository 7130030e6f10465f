import { type AttributeChart, countsChart, sharesChart } from '#stats/attribute-charts.ts'
import type { ChartSignal, Limits } from '#stats/find-chart-signals.ts'
import { individualsChart } from '#stats/individuals-chart.ts'
import { type RunChart, runChart } from '#stats/run-chart.ts'
import type { MeasureContent, MeasurePoint } from './measure.ts'
import { valuesOf } from './values-of.ts'

/** What is followed: each sex, and women minus men. */
export const series = ['women', 'men', 'gap'] as const
export type Series = (typeof series)[number]

/** A control chart of a series. `limits` and `signals` go by the place among the known points. */
export type ControlChart = Readonly<{
  centre: number
  limits: readonly Limits[]
  signals: readonly ChartSignal[]
  /** How many points centre line and limits come from. */
  n: number
}>

/** A series of a measure: what is known of it, and what the two charts say. */
export type SeriesAnalysis = Readonly<{
  series: Series
  /** In the order of time; what is not known or not shown is left out. */
  points: readonly Readonly<{ date: string; value: number }>[]
  /** Null without a single point. */
  run: RunChart | null
  /** Null where limits cannot be had; `noLimits` then says why. */
  control: ControlChart | null
  noLimits: 'too-few' | 'small-numbers' | null
  /** Centre line, median and limits come from the points up to the end of the baseline; else from all. */
  fromBaseline: boolean
}>

/** A baseline was given, and is too short for at least one of the series to be held against. */
export type MeasureAnalysis = Readonly<Record<Series, SeriesAnalysis>> & Readonly<{ shortBaseline: boolean }>

/** Fewer points than this give limits that the next points would move too much. */
const fewestForLimits = 12

/** Fewer points than this give limits that are only for the time being. */
export const fewestForFirmLimits = 20

/**
 * Computes run and control charts of women, of men and of the gap between them. Counts have limits as counts (c-chart),
 * shares as shares (p-chart), times, kronor and other values as single values (XmR), and the gap of every kind as single
 * values, since a difference of counts or shares is neither. Limits need twelve points; so does a baseline, or all points
 * are used instead. What cannot be below zero has no limit below it.
 *
 * Points that are not to be seen must have been taken away before (`protectPoints`): everything here is computed from
 * what is given, and could give away what it was computed from.
 */
export function analyseMeasure(
  { kind, baselineEnd }: Pick<MeasureContent, 'kind' | 'baselineEnd'>,
  points: readonly MeasurePoint[],
): MeasureAnalysis {
  const analyses = series.map((one) => analyseSeries(one, { kind, baselineEnd, points }))
  const [women, men, gap] = analyses as [SeriesAnalysis, SeriesAnalysis, SeriesAnalysis]
  const shortBaseline = baselineEnd !== null && analyses.some(({ fromBaseline }) => !fromBaseline)
  return { women, men, gap, shortBaseline }
}

type Given = Pick<MeasureContent, 'kind' | 'baselineEnd'> & Readonly<{ points: readonly MeasurePoint[] }>

function analyseSeries(one: Series, { kind, baselineEnd, points }: Given): SeriesAnalysis {
  const known = points.flatMap((point) => {
    const value = valuesOf(kind, point)[one]
    return value === null ? [] : [{ point, value }]
  })
  const inBaseline = known.filter(({ point }) => baselineEnd !== null && point.date <= baselineEnd).length
  const fromBaseline = baselineEnd !== null && inBaseline >= fewestForLimits
  const basis = fromBaseline ? inBaseline : known.length
  const values = known.map(({ value }) => value)
  const control =
    basis < fewestForLimits
      ? null
      : controlOf(one, { kind, values, points: known.map(({ point }) => point), basis })
  const hasLimits = control?.limits.some((limit) => limit !== null) ?? false
  return {
    series: one,
    points: known.map(({ point: { date }, value }) => ({ date, value })),
    run: runChart(values, basis),
    control: hasLimits ? control : null,
    noLimits: hasLimits ? null : control === null ? 'too-few' : 'small-numbers',
    fromBaseline,
  }
}

type Known = Pick<MeasureContent, 'kind'> &
  Readonly<{ values: readonly number[]; points: readonly MeasurePoint[]; basis: number }>

function controlOf(one: Series, { kind, values, points, basis }: Known): ControlChart | null {
  if (one !== 'gap' && kind === 'count') return countsChart(values, basis)
  if (one !== 'gap' && kind === 'share') {
    const whole = one === 'women' ? 'womenOf' : 'menOf'
    const shares = points.map((point) => ({ part: point[one] ?? 0, whole: point[whole] ?? 0 }))
    return inPercent(sharesChart(shares, basis))
  }
  const chart = individualsChart(values, basis)
  if (chart === null) return null
  const isNeverBelowZero = one !== 'gap' && kind === 'time'
  const lower = isNeverBelowZero ? Math.max(0, chart.lower) : chart.lower
  return {
    centre: chart.mean,
    limits: values.map(() => ({ lower, upper: chart.upper })),
    signals: chart.signals,
    n: chart.n,
  }
}

function inPercent(chart: AttributeChart | null): ControlChart | null {
  if (chart === null) return null
  const limits = chart.limits.map((limit) => limit && { lower: 100 * limit.lower, upper: 100 * limit.upper })
  return { ...chart, centre: 100 * chart.centre, limits }
}
