import { type ChartSignal, findChartSignals } from './find-chart-signals.ts'

/** A control chart for single values: centre line, natural limits and the points that stand out. */
export type IndividualsChart = Readonly<{
  /** How many values centre line and limits come from. */
  n: number
  mean: number
  meanMovingRange: number
  lower: number
  upper: number
  signals: readonly ChartSignal[]
}>

/** Limits from fewer points than this say little. */
const fewestChartPoints = 8

/** The mean range of two values out of a normal distribution, in standard deviations (d2 for n = 2). */
const rangeOfTwo = 1.128

/**
 * Individuals control chart (XmR) of values in the order of time.
 *
 * Formula: centre line x̄; limits x̄ ± 3/1.128 × mean of |xᵢ − xᵢ₋₁|, which is x̄ ± 2.66 × that mean. With `baseline`
 * both come from that many of the first values, and hold for all. Signals: a point beyond a limit, and eight in a row on
 * the same side of the centre line. Unit: that of the values. Missing values are to be left out by the caller, so that a
 * range reaches over them. With fewer than eight values to compute from the answer is null. Source: NIST/SEMATECH
 * e-Handbook of Statistical Methods, 6.3.2.2; the run of eight after the Western Electric rules.
 */
export function individualsChart(
  values: readonly number[],
  baseline: number = values.length,
): IndividualsChart | null {
  const basis = values.slice(0, baseline)
  const n = basis.length
  if (n < fewestChartPoints) return null
  const mean = basis.reduce((sum, value) => sum + value, 0) / n
  const ranges = basis.slice(1).map((value, i) => Math.abs(value - basis[i]!))
  const meanMovingRange = ranges.reduce((sum, range) => sum + range, 0) / ranges.length
  const reach = (3 / rangeOfTwo) * meanMovingRange
  const limits = { lower: mean - reach, upper: mean + reach }
  const signals = findChartSignals(
    values,
    mean,
    values.map(() => limits),
  )
  return { n, mean, meanMovingRange, ...limits, signals }
}
