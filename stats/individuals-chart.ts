/** Why a point of a control chart is more than the usual variation. */
export type ChartSignal = Readonly<{
  /** The place of the point, from 0. */
  index: number
  /** `outside`: beyond a limit. `run`: the eighth or a later one in a row on the same side of the centre line. */
  rule: 'outside' | 'run'
}>

/** A control chart for single values: centre line, natural limits and the points that stand out. */
export type IndividualsChart = Readonly<{
  n: number
  mean: number
  meanMovingRange: number
  lower: number
  upper: number
  signals: readonly ChartSignal[]
}>

/** Limits from fewer points than this say little. */
const fewestChartPoints = 8

const longRun = 8

/** The mean range of two values out of a normal distribution, in standard deviations (d2 for n = 2). */
const rangeOfTwo = 1.128

/**
 * Individuals control chart (XmR) of values in the order of time.
 *
 * Formula: centre line x̄; limits x̄ ± 3/1.128 × mean of |xᵢ − xᵢ₋₁|, which is x̄ ± 2.66 × that mean. Signals: a point
 * beyond a limit, and eight in a row on the same side of the centre line; a point on the line ends the row. Unit: that of
 * the values. Missing values are to be left out by the caller, so that a range reaches over them. With fewer than eight
 * values the answer is null. Source: NIST/SEMATECH e-Handbook of Statistical Methods, 6.3.2.2; the run of eight after
 * the Western Electric rules.
 */
export function individualsChart(values: readonly number[]): IndividualsChart | null {
  const n = values.length
  if (n < fewestChartPoints) return null
  const mean = values.reduce((sum, value) => sum + value, 0) / n
  const ranges = values.slice(1).map((value, i) => Math.abs(value - values[i]!))
  const meanMovingRange = ranges.reduce((sum, range) => sum + range, 0) / ranges.length
  const reach = (3 / rangeOfTwo) * meanMovingRange
  const [lower, upper] = [mean - reach, mean + reach]
  return { n, mean, meanMovingRange, lower, upper, signals: findSignals(values, { mean, lower, upper }) }
}

type Lines = Readonly<{ mean: number; lower: number; upper: number }>

function findSignals(values: readonly number[], { mean, lower, upper }: Lines): ChartSignal[] {
  // Equal values must not stand out because their mean was rounded.
  const rounding = 1e-9 * Math.max(1, Math.abs(mean))
  let run = 0
  let side = 0
  return values.flatMap((value, index): ChartSignal[] => {
    const own = Math.abs(value - mean) <= rounding ? 0 : Math.sign(value - mean)
    run = own === 0 ? 0 : own === side ? run + 1 : 1
    side = own
    if (value < lower - rounding || value > upper + rounding) return [{ index, rule: 'outside' }]
    return run >= longRun ? [{ index, rule: 'run' }] : []
  })
}
