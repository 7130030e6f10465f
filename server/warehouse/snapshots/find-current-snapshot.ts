import type { Snapshot } from '#domain/indicators/snapshot.ts'
import type { Warehouse } from '../open-warehouse.ts'
import { listSnapshots } from './list-snapshots.ts'

/** The latest snapshot; null where no figures have come in. */
export async function findCurrentSnapshot(warehouse: Warehouse): Promise<Snapshot | null> {
  const [latest = null] = await listSnapshots(warehouse)
  return latest
}
