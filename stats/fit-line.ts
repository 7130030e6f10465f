/** What a line is fitted from. */
export type LineSums = Readonly<{
  points: number
  meanX: number
  meanY: number
  /** Sums about the means: of squares of x, of products, of squares of y. */
  sxx: number
  sxy: number
  syy: number
}>

/** The line of least squares and how sure it is. */
export type Line = Readonly<{
  slope: number
  /** The line's value at the place that was asked for. */
  fitted: number
  /** Of the points about the line; null with fewer than three of them. */
  residualVariance: number | null
  /** Standard errors of slope and of the fitted value; null where the points have no scatter to judge from. */
  slopeError: number | null
  fittedError: number | null
}>

/** Of the sum of squares; less is what binary fractions leave behind. */
const dust = 1e-12

/**
 * Fits a straight line through points by least squares, from their sums, and gives its value at one place.
 *
 * Formulas: slope b = Sxy/Sxx; value at x ŷ = ȳ + b(x − x̄); residual variance s² = (Syy − Sxy²/Sxx)/(n − 2); standard
 * error of the slope s/√Sxx and of ŷ as the mean at x s·√(1/n + (x − x̄)²/Sxx). Units: slope that of y by that of x, the
 * rest that of y. Missing values: points that are not there are in no sum. Null with fewer than two points or all at one
 * x; errors are null with fewer than three points, or where the points lie exactly on the line and so tell nothing of how
 * far they could have been from it. Source: Montgomery, Peck and Vining, Introduction to Linear Regression Analysis,
 * chapter 2.
 */
export function fitLine(sums: LineSums, x: number): Line | null {
  const { points, meanX, meanY, sxx, sxy, syy } = sums
  if (points < 2 || sxx <= 0) return null
  const slope = sxy / sxx
  const fitted = meanY + slope * (x - meanX)
  const residual = syy - slope * sxy
  const residualVariance = points > 2 ? Math.max(0, residual) / (points - 2) : null
  if (residualVariance === null || residual <= dust * (syy + points * meanY * meanY))
    return { slope, fitted, residualVariance, slopeError: null, fittedError: null }
  return {
    slope,
    fitted,
    residualVariance,
    slopeError: Math.sqrt(residualVariance / sxx),
    fittedError: Math.sqrt(residualVariance * (1 / points + (x - meanX) ** 2 / sxx)),
  }
}
