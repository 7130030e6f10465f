/**
 * A quantile of the values that are there.
 *
 * Formula: linear interpolation between order statistics at position (n − 1)p, type 7 of Hyndman and Fan (1996), the one
 * of Excel's QUARTILE.INC and R's default; 0.5 is the median. Unit: that of the values. Missing values (null) are left
 * out; without any value the answer is null.
 */
export function quantile(values: readonly (number | null)[], share: number): number | null {
  const sorted = values.filter((value) => value !== null).toSorted((a, b) => a - b)
  if (sorted.length === 0) return null
  const at = (sorted.length - 1) * share
  const below = sorted[Math.floor(at)]!
  return below + (at - Math.floor(at)) * (sorted[Math.ceil(at)]! - below)
}
