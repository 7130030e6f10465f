import { join } from 'node:path'
import type { Warehouse } from '../open-warehouse.ts'

/** The files of a snapshot. `manifest.json` is the snapshot itself and holds the checksums of the others. */
export const snapshotFiles = ['observations.parquet', 'key-figures.json', 'groups.json'] as const
export type SnapshotFile = (typeof snapshotFiles)[number]

/** Where a file of a snapshot lies. */
export function snapshotPath(
  { folder }: Pick<Warehouse, 'folder'>,
  id: string,
  file: SnapshotFile | 'manifest.json',
): string {
  return join(folder, 'snapshots', id, file)
}
