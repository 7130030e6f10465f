import type { FigureYear } from '../indicators/figure-year.ts'
import type { SetFigure } from './set-figure.ts'

/**
 * Chooses which year of a key figure a set shows: the latest with a difference between women and men, else the latest
 * with a total, else the latest that is known at all.
 *
 * @param years in order, the earliest first; may be empty.
 */
export function chooseShownYear(
  years: readonly FigureYear[],
): Pick<SetFigure, 'shown' | 'later'> &
  Readonly<{ standing: Exclude<SetFigure['standing'], 'not-fetched'> }> {
  const last = years.at(-1) ?? null
  const both = years.findLast(({ difference }) => difference.status === 'value')
  const shown = both ?? years.findLast(({ total }) => total.status === 'value') ?? last
  const standing = both ? 'both' : shown?.total.status === 'value' ? 'total' : 'none'
  const later = last !== null && shown !== null && last.year > shown.year ? last : null
  return { shown, later, standing }
}
