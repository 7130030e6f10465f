import { quantile } from '#stats/quantile.ts'
import type { MeasurePoint } from './measure.ts'
import { valuesOf } from './values-of.ts'

/** Fewer periods than this do not show what is usual for each of the sexes. */
const fewestEarlier = 5

/** So many times nearer to what is usual for the other sex than for the own one. */
const timesNearer = 3

/**
 * The dates of those periods in which women and men look as if they had changed places: both figures together lie three
 * times nearer to the medians of the other sex than to those of their own. Judged from earlier periods, of which each
 * sex needs five; what has to be the case is said to whoever saves, and nothing is changed.
 */
export function suspectSwap(
  kind: Parameters<typeof valuesOf>[0],
  earlier: readonly MeasurePoint[],
  points: readonly MeasurePoint[],
): readonly string[] {
  const before = earlier.map((point) => valuesOf(kind, point))
  const known = (sex: 'women' | 'men') => before.map((one) => one[sex]).filter((value) => value !== null)
  const [women, men] = [known('women'), known('men')]
  if (women.length < fewestEarlier || men.length < fewestEarlier) return []
  const [usualWomen, usualMen] = [quantile(women, 0.5)!, quantile(men, 0.5)!]
  return points
    .filter((point) => {
      const value = valuesOf(kind, point)
      if (value.women === null || value.men === null) return false
      const asWritten = Math.abs(value.women - usualWomen) + Math.abs(value.men - usualMen)
      const changed = Math.abs(value.women - usualMen) + Math.abs(value.men - usualWomen)
      return asWritten > timesNearer * changed
    })
    .map(({ date }) => date)
}
