import { type CatalogueChangeKind, catalogueChangeKinds } from '#domain/indicators/catalogue-change.ts'
import type { Snapshot } from '#domain/indicators/snapshot.ts'
import type { Application } from '#server/context.ts'
import { listSnapshots } from '#server/warehouse/snapshots/list-snapshots.ts'
import { computeSnapshotChanges, type SnapshotChanges } from './compute-snapshot-changes.ts'

/** A snapshot and what it changed, counted. */
export type CountedSnapshot = Readonly<{
  snapshot: Snapshot
  changes: SnapshotChanges
  /** How many key figures changed in the catalogue in each way. */
  catalogue: Readonly<Record<CatalogueChangeKind, number>>
  /** Key figures with values that were revised or taken back, and how many values. */
  revised: Readonly<{ keyFigures: number; values: number }>
  /** Values that were not there before. */
  added: number
}>

/** Lists all snapshots with what each changed, the latest first. */
export async function listSnapshotChanges({
  warehouse,
}: Pick<Application, 'warehouse'>): Promise<CountedSnapshot[]> {
  const counted: CountedSnapshot[] = []
  // One after the other: a comparison that has not been made before takes memory.
  for (const snapshot of await listSnapshots(warehouse)) {
    const changes = await computeSnapshotChanges({ warehouse }, snapshot)
    counted.push({ snapshot, changes, ...count(changes) })
  }
  return counted
}

function count({ catalogue, values }: SnapshotChanges): Omit<CountedSnapshot, 'snapshot' | 'changes'> {
  const of = (kind: CatalogueChangeKind) => catalogue.filter((change) => change.kind === kind).length
  const revised = values.filter(({ revised, takenBack }) => revised + takenBack > 0)
  return {
    catalogue: Object.fromEntries(catalogueChangeKinds.map((kind) => [kind, of(kind)])) as Record<
      CatalogueChangeKind,
      number
    >,
    revised: {
      keyFigures: revised.length,
      values: revised.reduce((sum, each) => sum + each.revised + each.takenBack, 0),
    },
    added: values.reduce((sum, each) => sum + each.added, 0),
  }
}
