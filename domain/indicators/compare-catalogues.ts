import type { CatalogueChange } from './catalogue-change.ts'
import type { KeyFigure } from './key-figure.ts'

type Catalogue = ReadonlyMap<string, KeyFigure>

/**
 * What differs between the key figures of two snapshots, in the order of their ids. One that had no description and now
 * has one is not retitled, and a flag that was not known before has not flipped. A key figure that is gone from its
 * source's own catalogue stays in ours with its figures, marked as withdrawn: that is what `removed` looks at.
 */
export function compareCatalogues(before: Catalogue, after: Catalogue): CatalogueChange[] {
  const ids = [...new Set([...before.keys(), ...after.keys()])].toSorted()
  return ids.flatMap((id) => compareOne(id, before.get(id), after.get(id)))
}

function compareOne(
  keyFigure: string,
  before: KeyFigure | undefined,
  after: KeyFigure | undefined,
): CatalogueChange[] {
  const title = (after ?? before)!.title
  if (before === undefined)
    return isWithdrawn(after) ? [] : [{ kind: 'added', keyFigure, title, figures: after!.observations > 0 }]
  if (after === undefined || isWithdrawn(after))
    return isWithdrawn(before) ? [] : [{ kind: 'removed', keyFigure, title }]
  return [
    ...(isWithdrawn(before) ? [{ kind: 'returned', keyFigure, title } as const] : []),
    ...(isDescribed(before) && before.title !== title
      ? [{ kind: 'retitled', keyFigure, title, titleBefore: before.title } as const]
      : []),
    ...(hasFlipped(before, after)
      ? [{ kind: 'flag-flipped', keyFigure, title, dividedByGender: after.dividedByGender === true } as const]
      : []),
  ]
}

function isWithdrawn(keyFigure: KeyFigure | undefined): boolean {
  return keyFigure?.withdrawnAt !== undefined
}

/** Figures whose key figure nobody has described stand under their id. */
function isDescribed({ id, title }: KeyFigure): boolean {
  return title !== id
}

function hasFlipped(before: KeyFigure, after: KeyFigure): boolean {
  return (
    before.dividedByGender !== null &&
    after.dividedByGender !== null &&
    before.dividedByGender !== after.dividedByGender
  )
}
