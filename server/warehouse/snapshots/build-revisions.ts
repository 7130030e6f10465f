import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { openDuckDb, quote } from '../duckdb/open-duckdb.ts'
import type { Warehouse } from '../open-warehouse.ts'
import { revisedObservationsQuery, revisionSteps, valueChangesQuery } from './revision-steps.ts'
import { takeTurns } from '../take-turns.ts'
import { snapshotPath } from './snapshot-files.ts'

/** Two snapshots, the later one first. */
export type SnapshotPair = Readonly<{ snapshot: string; previous: string }>

/** Files with what was revised: one line an observation, and one line a key figure. */
export type Revisions = Readonly<{ observations: string; counts: string }>

const comparingMemory = '400MB'

/** What is being compared, so that two requests do not compare the same. */
const building = new Map<string, Promise<Revisions>>()

/** What was revised from one snapshot to another: compared the first time it is asked for and kept beside the snapshots. */
export function buildRevisions(
  warehouse: Warehouse,
  { snapshot, previous }: SnapshotPair,
): Promise<Revisions> {
  const folder = join(warehouse.folder, 'derived', snapshot)
  const revisions = {
    observations: join(folder, `revised-since-${previous}.parquet`),
    counts: join(folder, `changed-since-${previous}.parquet`),
  }
  const started =
    building.get(revisions.counts) ??
    // The counts are moved to their place last, so with them all is there and waits for nobody.
    (existsSync(revisions.counts)
      ? Promise.resolve(revisions)
      : takeTurns(() => build(warehouse, { snapshot, previous }, revisions)))
  building.set(revisions.counts, started)
  started.catch(() => building.delete(revisions.counts))
  return started
}

async function build(warehouse: Warehouse, pair: SnapshotPair, revisions: Revisions): Promise<Revisions> {
  if (existsSync(revisions.counts)) return revisions
  const { connection, close } = await openDuckDb(warehouse.folder, comparingMemory)
  const unfinished = join(warehouse.folder, 'work', randomUUID())
  const figuresOf = (id: string) => quote(snapshotPath(warehouse, id, 'observations.parquet'))
  const write = async (query: string, path: string) => {
    await connection.run(`copy (${query}) to ${quote(unfinished)} (format parquet, compression zstd)`)
    await rename(unfinished, path)
  }
  try {
    await connection.run(`create temp view before as select * from ${figuresOf(pair.previous)}`)
    await connection.run(`create temp view after as select * from ${figuresOf(pair.snapshot)}`)
    for (const step of revisionSteps) await connection.run(step)
    await mkdir(dirname(revisions.counts), { recursive: true, mode: 0o700 })
    await write(revisedObservationsQuery, revisions.observations)
    await write(valueChangesQuery, revisions.counts)
    return revisions
  } finally {
    close()
    await rm(unfinished, { force: true })
  }
}
