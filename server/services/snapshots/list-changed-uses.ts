import type { CatalogueChange } from '#domain/indicators/catalogue-change.ts'
import type { KeyFigureUse } from '#domain/indicators/key-figure-use.ts'
import type { Snapshot } from '#domain/indicators/snapshot.ts'
import type { Localized } from '#domain/language/language.ts'
import type { Application } from '#server/context.ts'
import * as store from '#server/store/indicators/list-uses-of-key-figures.ts'
import { computeSnapshotChanges } from './compute-snapshot-changes.ts'

/** A change of a key figure in the catalogue, and all that rests on that key figure. */
export type ChangedUse = Readonly<{
  change: CatalogueChange
  uses: readonly KeyFigureUse[]
  /** The names of the sets that come with the product. */
  sets: readonly Localized[]
  /** Whether somebody has reviewed what it is. */
  reviewed: boolean
}>

/**
 * Lists what a snapshot changed in the catalogue that something rests on: goals, challenges and own sets of any
 * organisation, the sets that come with the product, and the reviewed rules.
 */
export async function listChangedUses(application: Application, snapshot: Snapshot): Promise<ChangedUse[]> {
  const { db, content } = application
  const { catalogue } = await computeSnapshotChanges(application, snapshot)
  const uses = Map.groupBy(
    await store.listUsesOfKeyFigures(db, { organisationCode: null }),
    ({ keyFigure }) => keyFigure,
  )
  return catalogue
    .filter(({ kind }) => kind !== 'added')
    .map((change) => ({
      change,
      uses: uses.get(change.keyFigure) ?? [],
      sets: content.keyFigureSets
        .filter(({ sections }) =>
          sections.some(({ keyFigures }) => keyFigures.some(({ id }) => id === change.keyFigure)),
        )
        .map(({ name }) => name),
      reviewed: content.keyFigureRules.has(change.keyFigure),
    }))
    .filter((each) => each.uses.length + each.sets.length > 0 || each.reviewed)
}
