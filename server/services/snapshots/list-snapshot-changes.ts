import { type CountedChanges, countChanges } from '#domain/indicators/count-changes.ts'
import type { Snapshot } from '#domain/indicators/snapshot.ts'
import type { Application } from '#server/context.ts'
import { listSnapshots } from '#server/warehouse/snapshots/list-snapshots.ts'
import { computeSnapshotChanges, type SnapshotChanges } from './compute-snapshot-changes.ts'

/** A snapshot, what it changed, and the same counted. */
export type CountedSnapshot = CountedChanges & Readonly<{ snapshot: Snapshot; changes: SnapshotChanges }>

/** Lists all snapshots with what each changed, the latest first. */
export async function listSnapshotChanges({
  warehouse,
}: Pick<Application, 'warehouse'>): Promise<CountedSnapshot[]> {
  const counted: CountedSnapshot[] = []
  // One after the other: a comparison that has not been made before takes memory.
  for (const snapshot of await listSnapshots(warehouse)) {
    const changes = await computeSnapshotChanges({ warehouse }, snapshot)
    counted.push({ snapshot, changes, ...countChanges(changes) })
  }
  return counted
}
