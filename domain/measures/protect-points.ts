import type { MeasureKind, MeasurePoint } from './measure.ts'

/**
 * A period as somebody sees it. Null is still what is not known, except where the sex is among the withheld: then the
 * figure is known and kept back because it is about few, and its whole with it.
 */
export type ShownPoint = MeasurePoint & Readonly<{ withheld: readonly ('women' | 'men')[] }>

/** A figure about fewer than this is not shown outside the organisation: the house's threshold. */
const fewestShown = 5

/**
 * Makes the points of a measure fit to be read outside its organisation. Withheld is, for each sex by itself: a count
 * from 1 to 4; a share where fewer than five are counted or fewer than five are not, none and all included, since they
 * tell how everybody is; any other number that is made from fewer than five. Nothing shown is a total of both sexes, so
 * neither can be had by subtraction from the other; gap, medians, limits and signals are computed after this, from what
 * is left. Notes are not touched.
 */
export function protectPoints(kind: MeasureKind, points: readonly MeasurePoint[]): readonly ShownPoint[] {
  return points.map((point) => {
    const women = isAboutFew(kind, point.women, point.womenOf)
    const men = isAboutFew(kind, point.men, point.menOf)
    return {
      ...point,
      ...(women && { women: null, womenOf: null }),
      ...(men && { men: null, menOf: null }),
      withheld: [...(women ? (['women'] as const) : []), ...(men ? (['men'] as const) : [])],
    }
  })
}

/** The points as the organisation itself sees them: everything. */
export function showPoints(points: readonly MeasurePoint[]): readonly ShownPoint[] {
  return points.map((point) => ({ ...point, withheld: [] }))
}

function isAboutFew(kind: MeasureKind, value: number | null, of: number | null): boolean {
  if (value === null) return false
  if (kind === 'count') return value > 0 && value < fewestShown
  if (kind === 'share') return of === null || Math.min(value, of - value) < fewestShown
  return of !== null && of < fewestShown
}

/** How many figures of women and men are withheld. */
export function countWithheld(points: readonly ShownPoint[]): number {
  return points.reduce((sum, { withheld }) => sum + withheld.length, 0)
}
