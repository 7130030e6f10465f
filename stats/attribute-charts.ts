import { type ChartSignal, findChartSignals, type Limits } from './find-chart-signals.ts'

/** A control chart whose limits may differ from point to point: centre line, limits and the points that stand out. */
export type AttributeChart = Readonly<{
  /** How many points centre line and limits come from. */
  n: number
  centre: number
  /** One for each point; null where too little is expected for limits. */
  limits: readonly Limits[]
  signals: readonly ChartSignal[]
}>

/** A share of one moment: so many out of so many. */
export type ShareOf = Readonly<{ part: number; whole: number }>

/** Below this expected number the distribution is too lopsided for limits at the same distance up and down. */
const leastExpected = 5

const deviations = 3

/**
 * Control chart for counts of happenings (c-chart), where what they happen in is about as large each time.
 *
 * Formula: centre line c̄, the mean of the counts; limits c̄ ± 3√c̄, the lower one at least 0. With `baseline` c̄ comes
 * from that many of the first counts. Where c̄ is below 5 there are no limits, only the centre line. Unit: happenings.
 * Missing values are to be left out by the caller; without counts to compute from the answer is null. Source:
 * NIST/SEMATECH e-Handbook of Statistical Methods, 6.3.3.1.
 */
export function countsChart(
  counts: readonly number[],
  baseline: number = counts.length,
): AttributeChart | null {
  const basis = counts.slice(0, baseline)
  if (basis.length === 0) return null
  const centre = basis.reduce((sum, count) => sum + count, 0) / basis.length
  const reach = deviations * Math.sqrt(centre)
  const limit = { lower: Math.max(0, centre - reach), upper: centre + reach }
  const limits = counts.map((): Limits => (centre < leastExpected ? null : limit))
  return { n: basis.length, centre, limits, signals: findChartSignals(counts, centre, limits) }
}

/**
 * Control chart for shares (p-chart), where the whole may differ from time to time.
 *
 * Formula: centre line p̄ = Σ parts / Σ wholes; limits of each point p̄ ± 3√(p̄(1 − p̄)/nᵢ), kept within 0 and 1. With
 * `baseline` p̄ comes from that many of the first shares. A point where nᵢp̄ or nᵢ(1 − p̄) is below 5 has no limits. Unit:
 * share from 0 to 1. Missing values are to be left out by the caller and every whole is above zero; without shares to
 * compute from the answer is null. Source: NIST/SEMATECH e-Handbook of Statistical Methods, 6.3.3.2.
 */
export function sharesChart(
  shares: readonly ShareOf[],
  baseline: number = shares.length,
): AttributeChart | null {
  const basis = shares.slice(0, baseline)
  if (basis.length === 0) return null
  const parts = basis.reduce((sum, { part }) => sum + part, 0)
  const wholes = basis.reduce((sum, { whole }) => sum + whole, 0)
  const centre = parts / wholes
  const limits = shares.map(({ whole }): Limits => {
    if (whole * Math.min(centre, 1 - centre) < leastExpected) return null
    const reach = deviations * Math.sqrt((centre * (1 - centre)) / whole)
    return { lower: Math.max(0, centre - reach), upper: Math.min(1, centre + reach) }
  })
  const values = shares.map(({ part, whole }) => part / whole)
  return { n: basis.length, centre, limits, signals: findChartSignals(values, centre, limits) }
}
