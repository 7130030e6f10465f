import type { Classification, KeyFigure } from '../indicators/key-figure.ts'

/** Kolada's area of service for figures on who lives in a place: ages, births, moves, forecasts. */
const population = 'Befolkning'

/**
 * Whether a key figure tells who lives in a place rather than what they get or how they fare: of Kolada's area for the
 * population, and nobody has said that one way is better.
 */
export function tellsWhoLivesThere(
  { operatingArea }: Pick<KeyFigure, 'operatingArea'>,
  { better }: Pick<Classification, 'better'>,
): boolean {
  return operatingArea === population && (better === 'unknown' || better === 'neither')
}

/** Whether only figures have come and no catalogue, so that nobody can read what they are about. */
export function isUntitled({ id, title }: Pick<KeyFigure, 'id' | 'title'>): boolean {
  return id === title
}
