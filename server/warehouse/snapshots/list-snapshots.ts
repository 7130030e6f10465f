import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Snapshot } from '#domain/indicators/snapshot.ts'
import type { Warehouse } from '../open-warehouse.ts'
import { snapshotPath } from './snapshot-files.ts'

/** Manifests never change, so each is read once. */
const known = new Map<string, Snapshot>()

/** All snapshots, the latest first. */
export async function listSnapshots(warehouse: Warehouse): Promise<Snapshot[]> {
  const ids = await readdir(join(warehouse.folder, 'snapshots'))
  const snapshots = await Promise.all(ids.map((id) => readManifest(warehouse, id)))
  return snapshots.toSorted((a, b) => (a.id < b.id ? 1 : -1))
}

async function readManifest(warehouse: Warehouse, id: string): Promise<Snapshot> {
  const path = snapshotPath(warehouse, id, 'manifest.json')
  const snapshot = known.get(path) ?? (JSON.parse(await readFile(path, 'utf8')) as Snapshot)
  known.set(path, snapshot)
  return snapshot
}
