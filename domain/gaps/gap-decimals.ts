const four = 1000

/**
 * How many decimals a difference is told with: none where all figures are whole or one has four digits, one as a rule,
 * two where the largest is below two and three below a tenth, so that a difference between small shares is not lost.
 */
export function gapDecimals(values: readonly (number | null)[]): number {
  const known = values.filter((value) => value !== null)
  const largest = Math.max(0, ...known.map(Math.abs))
  if (largest >= four || known.every(Number.isInteger)) return 0
  if (largest >= 2) return 1
  return largest >= 0.1 ? 2 : 3
}
