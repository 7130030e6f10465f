import type { CatalogueChange, ValueChanges } from '#domain/indicators/catalogue-change.ts'
import { compareCatalogues } from '#domain/indicators/compare-catalogues.ts'
import type { Snapshot } from '#domain/indicators/snapshot.ts'
import type { Application } from '#server/context.ts'
import { keepLatest } from '#server/keep-latest.ts'
import { readKeyFigures } from '#server/warehouse/snapshots/read-key-figures.ts'
import { readValueChanges } from '#server/warehouse/snapshots/read-value-changes.ts'

/** What differs between a snapshot and the one it builds on. */
export type SnapshotChanges = Readonly<{
  catalogue: readonly CatalogueChange[]
  values: readonly (ValueChanges & Readonly<{ title: string }>)[]
}>

/** Snapshots never change, and neither does what differs between two of them. */
const kept = keepLatest<SnapshotChanges>(24)

const none: SnapshotChanges = { catalogue: [], values: [] }

/** Computes what differs between a snapshot and the one it builds on, once; nothing for the first one. */
export function computeSnapshotChanges(
  { warehouse }: Pick<Application, 'warehouse'>,
  { id: snapshot, previous }: Pick<Snapshot, 'id' | 'previous'>,
): Promise<SnapshotChanges> {
  if (previous === null) return Promise.resolve(none)
  const key = `${warehouse.folder} ${snapshot}`
  return kept(key, () => compare(warehouse, { snapshot, previous }))
}

async function compare(
  warehouse: Application['warehouse'],
  { snapshot, previous }: { snapshot: string; previous: string },
): Promise<SnapshotChanges> {
  const before = await readKeyFigures(warehouse, previous)
  const after = await readKeyFigures(warehouse, snapshot)
  const values = await readValueChanges(warehouse, { snapshot, previous })
  return {
    catalogue: compareCatalogues(before, after),
    values: values.map((each) => ({ ...each, title: after.get(each.keyFigure)?.title ?? each.keyFigure })),
  }
}
