import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { keepLatest } from '#server/keep-latest.ts'
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

/** Files of what is compared or being compared. */
const built = keepLatest<Revisions>(200)

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
  return built(revisions.counts, async () => {
    // The counts are moved to their place last, so with them all is there and waits for nobody.
    if (!existsSync(revisions.counts))
      await takeTurns(() => build(warehouse, { snapshot, previous }, revisions))
    return revisions
  })
}

async function build(warehouse: Warehouse, pair: SnapshotPair, revisions: Revisions): Promise<void> {
  if (existsSync(revisions.counts)) return
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
  } finally {
    close()
    await rm(unfinished, { force: true })
  }
}
