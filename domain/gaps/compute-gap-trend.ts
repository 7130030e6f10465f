import { fitLine } from '#stats/fit-line.ts'
import { twoSidedP } from '#stats/student-t.ts'
import type { Gap } from './gap.ts'
import type { SeriesSums } from './gap-row.ts'

/** With fewer points than this nothing is said of how sure a line is. */
const fewestPoints = 4

/** A slope that chance gives more often than this is not called a change. */
const level = 0.05

/** How a difference has moved, and how sure it is that there is one. */
export type GapTrend = Readonly<{
  trend: Gap['trend']
  /** Of the hypothesis that the line of the trend is at zero in the latest year; null where there is nothing to judge from. */
  pValue: number | null
}>

/**
 * The straight line through all differences of a series, and what it says.
 *
 * Slope in the unit of the difference per year, by least squares. The size of the gap is *growing* or *shrinking* where
 * the slope's t has a two-sided p below 0.05 with n − 2 degrees of freedom, and points away from or towards zero as seen
 * from the line's value in the latest year; else it is *steady*, which only says that no change is certain. The p-value
 * is that of t = line's value in the latest year / its standard error. Missing values: years without a figure for both
 * sexes are in no sum. The trend is null with fewer than two points; the p-value is null with fewer than four, or where all
 * lie exactly on the line. Repeats until the next election are not among the points. Source: see `stats/fit-line.ts`.
 */
export function computeGapTrend(series: SeriesSums): GapTrend {
  const { points, firstYear, lastYear, meanYear, meanDifference } = series
  const line = fitLine({ ...series, meanX: meanYear, meanY: meanDifference }, lastYear)
  if (line === null) return { trend: null, pValue: null }
  const { slope, slopeError, fitted, fittedError } = line
  const trend = { slopePerYear: slope, years: points, firstYear }
  if (points < fewestPoints || slopeError === null || fittedError === null)
    return { trend: { ...trend, gap: 'steady' }, pValue: null }
  const changes = twoSidedP(slope / slopeError, points - 2) < level
  const away = Math.sign(slope) === Math.sign(fitted)
  return {
    trend: { ...trend, gap: !changes ? 'steady' : away ? 'growing' : 'shrinking' },
    pValue: twoSidedP(fitted / fittedError, points - 2),
  }
}
