import type { DuckDBConnection } from '@duckdb/node-api'
import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Classification } from '#domain/indicators/key-figure.ts'
import { sha256Of } from '#server/sha256-of.ts'
import { openDuckDb, quote } from '../duckdb/open-duckdb.ts'
import type { Warehouse } from '../open-warehouse.ts'
import { snapshotPath } from '../snapshots/snapshot-files.ts'
import { takeTurns } from '../take-turns.ts'
import { fillKinds, fillPeers, type Peer } from './fill-gap-input.ts'
import { gapTableQuery, gapTableSteps } from './gap-table-steps.ts'

/** What the table is computed from besides the figures. */
export type GapTableInput = Readonly<{
  snapshot: string
  /** Figures after this year are left out; null: none are. */
  year: number | null
  classifications: ReadonlyMap<string, Classification>
  peers: readonly Peer[]
}>

const buildingMemory = '250MB'

/** So many observations are taken at a time, which keeps memory and time per observation the same whatever there is. */
const batchSize = 1_200_000

/** Tables that are being built, so that two requests do not build the same one. */
const building = new Map<string, Promise<string>>()

/**
 * The national gap table of a snapshot as a Parquet file: made the first time it is asked for and kept beside the
 * snapshots, under a name that holds all it was computed from.
 *
 * @returns the path of the file.
 */
export function buildGapTable(warehouse: Warehouse, input: GapTableInput): Promise<string> {
  const name = `gaps-${input.year ?? 'latest'}-${basisOf(input).slice(0, 12)}.parquet`
  const path = join(warehouse.folder, 'derived', input.snapshot, name)
  const started =
    building.get(path) ??
    // What is there already waits for nobody.
    (existsSync(path) ? Promise.resolve(path) : takeTurns(() => build(warehouse, input, path)))
  building.set(path, started)
  started.catch(() => building.delete(path))
  return started
}

/** What classifications come to; thousands of them are not read again for every request. */
const known = new WeakMap<GapTableInput['classifications'], string>()

function basisOf({ classifications, peers }: GapTableInput): string {
  const read = known.get(classifications) ?? sha256Of(JSON.stringify([...classifications]))
  known.set(classifications, read)
  return sha256Of(JSON.stringify([read, peers, gapTableSteps, gapTableQuery]))
}

async function build(warehouse: Warehouse, input: GapTableInput, path: string): Promise<string> {
  if (existsSync(path)) return path
  const folder = join(warehouse.folder, 'work', randomUUID())
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const { connection, close } = await openDuckDb(
    warehouse.folder,
    buildingMemory,
    join(folder, 'gaps.duckdb'),
  )
  try {
    await fillKinds(connection, input.classifications)
    await fillPeers(connection, input.peers)
    await computeGaps(connection, {
      file: snapshotPath(warehouse, input.snapshot, 'observations.parquet'),
      lastYear: input.year ?? 9999,
    })
    const unfinished = join(folder, 'gaps.parquet')
    // By area, so that one organisation lies together.
    await connection.run(
      `copy (from gap order by area, key_figure) to ${quote(unfinished)}
       (format parquet, compression snappy, row_group_size 4096)`,
    )
    await mkdir(dirname(path), { recursive: true, mode: 0o700 })
    await rename(unfinished, path)
    return path
  } finally {
    close()
    await rm(folder, { recursive: true, force: true })
  }
}

/** Fills the table `gap`, some key figures at a time. */
async function computeGaps(
  connection: DuckDBConnection,
  { file, lastYear }: { file: string; lastYear: number },
): Promise<void> {
  const batches = await listBatches(connection, file)
  for (const [i, { first, last }] of batches.entries()) {
    await connection.run(
      `create or replace temp table kind as select * from every_kind
       where key_figure between ${quote(first)} and ${quote(last)}`,
    )
    // The men's half of a pair may lie elsewhere.
    await connection.run(
      `create or replace temp view observation as
       from ${quote(file)} where year <= ${lastYear} and key_figure between ${quote(first)} and ${quote(last)}
       union all
       from ${quote(file)} where year <= ${lastYear} and key_figure in (
         select men_of from kind where men_of not between ${quote(first)} and ${quote(last)})`,
    )
    for (const step of gapTableSteps) await connection.run(step)
    await connection.run(
      i === 0 ? `create table gap as ${gapTableQuery}` : `insert into gap ${gapTableQuery}`,
    )
  }
}

type Batch = Readonly<{ first: string; last: string }>

/** Splits the key figures of a file, in the order of their ids, into runs of about as many observations. */
async function listBatches(connection: DuckDBConnection, file: string): Promise<Batch[]> {
  const reader = await connection.runAndReadAll(
    `select min(key_figure) as first, max(key_figure) as last from (
       select key_figure, sum(count(*)) over (order by key_figure) // ${batchSize} as batch
       from ${quote(file)} group by key_figure
     ) group by batch order by batch`,
  )
  const batches = reader.getRowObjectsJS() as unknown as Batch[]
  return batches.length > 0 ? batches : [{ first: '', last: '' }]
}
