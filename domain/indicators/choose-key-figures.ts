import type { Classification, KeyFigure } from './key-figure.ts'

/**
 * Chooses the key figures that are about women and men, by id: those that are taken to be of one of the four kinds, and
 * those whose source says that they are split, whether or not the figures bear it out.
 */
export function chooseKeyFigures(
  keyFigures: Iterable<KeyFigure>,
  classifications: ReadonlyMap<string, Classification>,
): string[] {
  return [...keyFigures]
    .filter(
      ({ id, dividedByGender }) =>
        dividedByGender === true || (classifications.get(id)?.kind ?? null) !== null,
    )
    .map(({ id }) => id)
    .toSorted()
}
