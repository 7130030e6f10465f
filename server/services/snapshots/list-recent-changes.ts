import type { RecentChange } from '#domain/indicators/catalogue-change.ts'
import type { Application } from '#server/context.ts'
import { findCurrentSnapshot } from '#server/warehouse/snapshots/find-current-snapshot.ts'
import { computeSnapshotChanges, type SnapshotChanges } from './compute-snapshot-changes.ts'

type RecentChanges = ReadonlyMap<string, readonly RecentChange[]>

const empty: RecentChanges = new Map()
const listed = new WeakMap<SnapshotChanges, RecentChanges>()

/**
 * Lists the key figures that the latest snapshot has changed for those who already used them, by id: retitled, revised
 * (a value that is another or was taken back), removed from their source, or flagged otherwise. Empty where there are
 * fewer than two snapshots. Computed once for each snapshot.
 */
export async function listRecentChanges({
  warehouse,
}: Pick<Application, 'warehouse'>): Promise<RecentChanges> {
  const snapshot = await findCurrentSnapshot(warehouse)
  if (snapshot === null) return empty
  const changes = await computeSnapshotChanges({ warehouse }, snapshot)
  const recent = listed.get(changes) ?? collect(changes)
  listed.set(changes, recent)
  return recent
}

function collect({ catalogue, values }: SnapshotChanges): RecentChanges {
  const recent = new Map<string, RecentChange[]>()
  const add = (keyFigure: string, change: RecentChange) =>
    recent.set(keyFigure, [...(recent.get(keyFigure) ?? []), change])
  for (const { keyFigure, kind } of catalogue)
    if (kind !== 'added' && kind !== 'returned') add(keyFigure, kind)
  for (const { keyFigure, revised, takenBack } of values)
    if (revised + takenBack > 0) add(keyFigure, 'revised')
  return recent
}
