import { readFile } from 'node:fs/promises'
import type { KeyFigure } from '#domain/indicators/key-figure.ts'
import type { Warehouse } from '../open-warehouse.ts'
import { snapshotPath } from './snapshot-files.ts'

/** The catalogue of the snapshot that was read last; nearly all reads are of the latest. */
let latest: { path: string; keyFigures: Promise<ReadonlyMap<string, KeyFigure>> } | null = null

/** The key figures of a snapshot by id, in the order of their ids. */
export function readKeyFigures(
  warehouse: Warehouse,
  snapshot: string,
): Promise<ReadonlyMap<string, KeyFigure>> {
  const path = snapshotPath(warehouse, snapshot, 'key-figures.json')
  if (latest?.path === path) return latest.keyFigures
  const reading = { path, keyFigures: readCatalogue(path) }
  latest = reading
  // What could not be read once may be readable the next time.
  reading.keyFigures.catch(() => {
    if (latest === reading) latest = null
  })
  return reading.keyFigures
}

async function readCatalogue(path: string): Promise<ReadonlyMap<string, KeyFigure>> {
  const keyFigures = JSON.parse(await readFile(path, 'utf8')) as KeyFigure[]
  return new Map(keyFigures.map((keyFigure) => [keyFigure.id, keyFigure]))
}
