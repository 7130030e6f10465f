import { randomUUID } from 'node:crypto'
import { chmod, mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Snapshot, SnapshotOrigin } from '#domain/indicators/snapshot.ts'
import type { Incoming } from '../incoming/incoming.ts'
import { openIncoming } from '../incoming/open-incoming.ts'
import type { Warehouse } from '../open-warehouse.ts'
import { checksumOf } from './checksum-of.ts'
import { listSnapshots } from './list-snapshots.ts'
import { mergeCatalogue } from './merge-catalogue.ts'
import { mergeObservations } from './merge-observations.ts'
import { type AreaGroup, readGroups } from './read-groups.ts'
import { flush } from '../flush.ts'
import { readKeyFigures } from './read-key-figures.ts'
import { requireUndamaged } from './require-undamaged.ts'
import { snapshotFiles, snapshotPath } from './snapshot-files.ts'

type Order = Readonly<{
  origin: SnapshotOrigin
  createdAt: string
  /** The only snapshot it may be laid on top of, null for none at all; left out, it is the latest, whichever that is. */
  onTopOf?: string | null
  /** Gathers what is new; whatever it throws leaves the warehouse as it was. */
  fill: (incoming: Incoming) => Promise<void>
}>

/** Another writer was first, and the order was for the snapshot before. */
export class Overtaken extends Error {
  constructor(latest: string | null) {
    super(`The latest snapshot is now ${latest}.`)
    this.name = 'Overtaken'
  }
}

/**
 * Writes a new snapshot: what `fill` gathers on top of the latest. It comes to be in one step or not at all, and no
 * other snapshot is touched. Whoever is overtaken by another writer builds on what that one wrote.
 *
 * @throws Overtaken where `onTopOf` is not the latest any more; UserError `snapshot-damaged` where the latest is not what
 * it was when it was written.
 */
export async function writeSnapshot(warehouse: Warehouse, { fill, ...order }: Order): Promise<Snapshot> {
  const { incoming, discard } = await openIncoming(warehouse, randomUUID())
  try {
    await fill(incoming)
    for (;;) {
      const written = await build(warehouse, incoming, order)
      if (written !== null) return written
    }
  } finally {
    await discard()
  }
}

/** Null where another writer took the place in the meantime. */
async function build(
  warehouse: Warehouse,
  incoming: Incoming,
  { origin, createdAt, onTopOf }: Omit<Order, 'fill'>,
): Promise<Snapshot | null> {
  const [latest = null] = await listSnapshots(warehouse)
  if (onTopOf !== undefined && onTopOf !== (latest?.id ?? null)) throw new Overtaken(latest?.id ?? null)
  if (latest !== null) await requireUndamaged(warehouse, latest)
  const folder = join(incoming.folder, 'snapshot')
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { mode: 0o700 })
  const counted = await mergeObservations(incoming, {
    previous: latest && snapshotPath(warehouse, latest.id, 'observations.parquet'),
    file: join(folder, 'observations.parquet'),
  })
  const known = latest === null ? new Map() : await readKeyFigures(warehouse, latest.id)
  const groups = new Map<string, AreaGroup>(
    latest === null ? [] : (await readGroups(warehouse, latest.id)).map((group) => [group.id, group]),
  )
  for (const [id, group] of incoming.groups) groups.set(id, group)
  const keyFigures = mergeCatalogue({ known, incoming: incoming.keyFigures, counted, origin })
  await writeFile(join(folder, 'key-figures.json'), JSON.stringify(keyFigures))
  await writeFile(join(folder, 'groups.json'), JSON.stringify([...groups.values()]))
  const snapshot: Snapshot = {
    // The next number: two writers who want the same one cannot both have it.
    id: String(Number(latest?.id ?? 0) + 1).padStart(6, '0'),
    previous: latest?.id ?? null,
    createdAt,
    origin,
    keyFigures: keyFigures.length,
    observations: counted.reduce((sum, row) => sum + row.observations, 0),
    firstYear: counted.length === 0 ? null : Math.min(...counted.map(({ firstYear }) => firstYear)),
    lastYear: counted.length === 0 ? null : Math.max(...counted.map(({ lastYear }) => lastYear)),
    files: await checksumsIn(folder),
  }
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(snapshot, null, 2))
  return (await publish(warehouse, folder, snapshot.id)) ? snapshot : null
}

async function checksumsIn(folder: string): Promise<Record<string, string>> {
  const checksums: Record<string, string> = {}
  for (const file of snapshotFiles) checksums[file] = await checksumOf(join(folder, file))
  return checksums
}

/**
 * Moves a finished snapshot to its place, closed for writing and on the disk whatever becomes of the power. Renaming onto
 * a folder that is not empty is refused.
 */
async function publish(warehouse: Warehouse, folder: string, id: string): Promise<boolean> {
  const place = join(warehouse.folder, 'snapshots')
  for (const file of [...snapshotFiles, 'manifest.json']) {
    await flush(join(folder, file))
    await chmod(join(folder, file), 0o400)
  }
  await flush(folder)
  try {
    await rename(folder, join(place, id))
  } catch (error) {
    if (['ENOTEMPTY', 'EEXIST'].includes((error as NodeJS.ErrnoException).code ?? '')) return false
    throw error
  }
  await flush(place)
  return true
}
