import type { Snapshot } from '#domain/indicators/snapshot.ts'
import { UserError } from '#server/errors.ts'
import type { Warehouse } from '../open-warehouse.ts'
import { checksumOf } from './checksum-of.ts'
import { snapshotFiles, snapshotPath } from './snapshot-files.ts'

/**
 * Requires that the files of a snapshot are what they were when it was written: what is built on damaged figures would
 * have a right checksum and wrong figures for ever.
 *
 * @throws UserError `snapshot-damaged`.
 */
export async function requireUndamaged(warehouse: Warehouse, { id, files }: Snapshot): Promise<void> {
  for (const file of snapshotFiles) {
    const checksum = await checksumOf(snapshotPath(warehouse, id, file)).catch(() => null)
    if (checksum !== files[file]) throw UserError.of('snapshot-damaged', { snapshot: id, file }, 503)
  }
}
