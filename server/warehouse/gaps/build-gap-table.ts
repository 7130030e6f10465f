import type { DuckDBConnection } from '@duckdb/node-api'
import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Classification } from '#domain/indicators/key-figure.ts'
import { keepLatest } from '#server/keep-latest.ts'
import { sha256Of } from '#server/sha256-of.ts'
import { listRuns } from '../duckdb/list-runs.ts'
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

/** Paths of tables that are built or being built. */
const built = keepLatest<string>(200)

/**
 * The national gap table of a snapshot as a folder of Parquet: made the first time it is asked for and kept beside the
 * snapshots, under a name that holds all it was computed from.
 *
 * @returns the path of its files, as DuckDB reads them.
 */
export function buildGapTable(warehouse: Warehouse, input: GapTableInput): Promise<string> {
  const name = `gaps-${input.year ?? 'latest'}-${basisOf(input).slice(0, 12)}`
  const path = join(warehouse.folder, 'derived', input.snapshot, name)
  return built(path, () => makeTable(warehouse, input, path))
}

/** What is there already waits for nobody. */
async function makeTable(warehouse: Warehouse, input: GapTableInput, path: string): Promise<string> {
  if (!existsSync(path)) await takeTurns(() => build(warehouse, input, path))
  return join(path, '*.parquet')
}

/** What classifications come to; thousands of them are not read again for every request. */
const known = new WeakMap<GapTableInput['classifications'], string>()

function basisOf({ classifications, peers }: GapTableInput): string {
  const read = known.get(classifications) ?? sha256Of(JSON.stringify([...classifications]))
  known.set(classifications, read)
  return sha256Of(JSON.stringify([read, peers, gapTableSteps, gapTableQuery]))
}

async function build(warehouse: Warehouse, input: GapTableInput, path: string): Promise<void> {
  if (existsSync(path)) return
  const folder = join(warehouse.folder, 'work', randomUUID())
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const { connection, close } = await openDuckDb(warehouse.folder, buildingMemory)
  try {
    await fillKinds(connection, input.classifications)
    await fillPeers(connection, input.peers)
    const unfinished = join(folder, 'gaps')
    await mkdir(unfinished, { mode: 0o700 })
    await computeGaps(connection, {
      file: snapshotPath(warehouse, input.snapshot, 'observations.parquet'),
      lastYear: input.year ?? 9999,
      folder: unfinished,
    })
    await mkdir(dirname(path), { recursive: true, mode: 0o700 })
    await moveUnlessThere(unfinished, path)
  } finally {
    close()
    await rm(folder, { recursive: true, force: true })
  }
}

/** Another process may have made the same table in the meantime; then there is nothing left to do. */
async function moveUnlessThere(folder: string, path: string): Promise<void> {
  try {
    await rename(folder, path)
  } catch (error) {
    if (!['ENOTEMPTY', 'EEXIST'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error
  }
}

/** Writes the lines of some key figures at a time, each file by area, so that those of one organisation lie together. */
async function computeGaps(
  connection: DuckDBConnection,
  { file, lastYear, folder }: { file: string; lastYear: number; folder: string },
): Promise<void> {
  const batches = await listRuns(connection, {
    source: quote(file),
    column: 'key_figure',
    size: batchSize,
  })
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
      `copy (${gapTableQuery} order by l.area, l.key_figure)
       to ${quote(join(folder, `${String(i).padStart(4, '0')}.parquet`))}
       (format parquet, compression snappy, row_group_size 4096)`,
    )
  }
}
