import { classifyKeyFigures } from '#domain/indicators/classifying/classify-key-figures.ts'
import type { Classification, KeyFigure } from '#domain/indicators/key-figure.ts'
import type { Snapshot } from '#domain/indicators/snapshot.ts'
import type { Application } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { findCurrentSnapshot } from '#server/warehouse/snapshots/find-current-snapshot.ts'
import { readKeyFigures } from '#server/warehouse/snapshots/read-key-figures.ts'

/** The key figures as they are known now. */
export type Catalogue = Readonly<{
  snapshot: Snapshot
  keyFigures: ReadonlyMap<string, KeyFigure>
  classifications: ReadonlyMap<string, Classification>
}>

/** What was classified last; both maps live as long as the process reads the same snapshot. */
const classified = new WeakMap<ReadonlyMap<string, KeyFigure>, ReadonlyMap<string, Classification>>()

/**
 * Gets the latest snapshot with its key figures and what each is taken to be.
 *
 * @throws UserError `no-figures` where none have come in.
 */
export async function getCatalogue({ warehouse, content }: Application): Promise<Catalogue> {
  const snapshot = await findCurrentSnapshot(warehouse)
  if (snapshot === null) throw UserError.of('no-figures', undefined, 404)
  const keyFigures = await readKeyFigures(warehouse, snapshot.id)
  const classifications =
    classified.get(keyFigures) ?? classifyKeyFigures(keyFigures.values(), content.keyFigureRules)
  classified.set(keyFigures, classifications)
  return { snapshot, keyFigures, classifications }
}
