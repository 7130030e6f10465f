const mostDecimals = 3

/**
 * How many decimals figures are shown with, the same for all that stand together: none where all are whole or some have
 * four digits, so many more the smaller the largest of them is.
 */
export function countDecimals(values: readonly (number | null)[]): number {
  const known = values.filter((value) => value !== null)
  const largest = Math.max(0, ...known.map(Math.abs))
  if (known.every(Number.isInteger) || largest >= 1000) return 0
  if (largest >= 2) return 1
  return largest >= 0.1 ? 2 : mostDecimals
}
