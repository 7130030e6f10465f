import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Snapshot } from '#domain/indicators/snapshot.ts'
import { UserError } from '#server/errors.ts'
import type { Warehouse } from '../open-warehouse.ts'
import { snapshotPath } from './snapshot-files.ts'

/** Manifests never change, so each is read once. */
const known = new Map<string, Snapshot>()

/** What a snapshot is called; whatever else lies beside them, such as a file of the machine's own, is none. */
const idForm = /^\d{6,}$/

/**
 * All snapshots, the latest first.
 *
 * @throws UserError `snapshot-damaged` where what one says of itself cannot be read.
 */
export async function listSnapshots(warehouse: Warehouse): Promise<Snapshot[]> {
  const names = await readdir(join(warehouse.folder, 'snapshots'))
  const ids = names.filter((name) => idForm.test(name))
  const snapshots = await Promise.all(ids.map((id) => readManifest(warehouse, id)))
  return snapshots.toSorted((a, b) => (a.id < b.id ? 1 : -1))
}

async function readManifest(warehouse: Warehouse, id: string): Promise<Snapshot> {
  const path = snapshotPath(warehouse, id, 'manifest.json')
  const snapshot = known.get(path) ?? (await parse(path))
  if (snapshot?.id !== id)
    throw UserError.of('snapshot-damaged', { snapshot: id, file: 'manifest.json' }, 503)
  known.set(path, snapshot)
  return snapshot
}

async function parse(path: string): Promise<Snapshot | null> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Snapshot | null
  } catch {
    return null
  }
}
