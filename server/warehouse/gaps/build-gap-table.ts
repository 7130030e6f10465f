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
import { gapTableQuery, gapTableSteps } from './gap-table-steps.ts'

/** What the table is computed from besides the figures. */
export type GapTableInput = Readonly<{
  snapshot: string
  /** Figures after this year are left out; null: none are. */
  year: number | null
  classifications: ReadonlyMap<string, Classification>
  /** The areas that are compared, with what they are and, for municipalities, SKR's group. */
  peers: readonly Readonly<{ area: string; kind: 'municipality' | 'region'; skr: string | null }>[]
}>

const buildingMemory = '250MB'

/** Tables that are being built, so that two requests do not build the same one. */
const building = new Map<string, Promise<string>>()

/**
 * The national gap table of a snapshot as a Parquet file: made the first time it is asked for and kept beside the
 * snapshots, under a name that holds all it was computed from.
 *
 * @returns the path of the file.
 */
export function buildGapTable(warehouse: Warehouse, input: GapTableInput): Promise<string> {
  const basis = sha256Of(
    JSON.stringify([[...input.classifications], input.peers, gapTableSteps, gapTableQuery]),
  )
  const name = `gaps-${input.year ?? 'latest'}-${basis.slice(0, 12)}.parquet`
  const path = join(warehouse.folder, 'derived', input.snapshot, name)
  const started = building.get(path) ?? build(warehouse, input, path)
  building.set(path, started)
  started.catch(() => building.delete(path))
  return started
}

async function build(warehouse: Warehouse, input: GapTableInput, path: string): Promise<string> {
  if (existsSync(path)) return path
  const { connection, close } = await openDuckDb(warehouse.folder, buildingMemory)
  const unfinished = join(warehouse.folder, 'work', `${randomUUID()}.parquet`)
  try {
    const observations = quote(snapshotPath(warehouse, input.snapshot, 'observations.parquet'))
    await connection.run(
      `create temp view observation as select * from ${observations}
       ${input.year === null ? '' : `where year <= ${input.year}`}`,
    )
    await fillKinds(connection, input.classifications)
    await fillPeers(connection, input.peers)
    for (const step of gapTableSteps) await connection.run(step)
    await connection.run(
      `copy (${gapTableQuery}) to ${quote(unfinished)} (format parquet, compression snappy, row_group_size 4096)`,
    )
    await mkdir(dirname(path), { recursive: true, mode: 0o700 })
    await rename(unfinished, path)
    return path
  } finally {
    close()
    await rm(unfinished, { force: true })
  }
}

async function fillKinds(
  connection: DuckDBConnection,
  classifications: GapTableInput['classifications'],
): Promise<void> {
  await connection.run(
    `create temp table kind (key_figure varchar, kind varchar, women_of varchar, men_of varchar, share_of varchar,
       gap_as varchar, carried boolean)`,
  )
  const appender = await connection.createAppender('kind', undefined, 'temp')
  for (const [keyFigure, { kind, pair, shareOf, gapAs, carriedForward }] of classifications) {
    // A pair stands once, under the id of the women's key figure.
    if (kind === null || (pair !== null && pair.women !== keyFigure)) continue
    for (const text of [keyFigure, kind, pair?.women, pair?.men, shareOf, gapAs])
      if (text == null) appender.appendNull()
      else appender.appendVarchar(text)
    if (carriedForward === null) appender.appendNull()
    else appender.appendBoolean(carriedForward)
    appender.endRow()
  }
  appender.closeSync()
}

async function fillPeers(connection: DuckDBConnection, peers: GapTableInput['peers']): Promise<void> {
  await connection.run('create temp table peer (area varchar, kind varchar, skr varchar)')
  const appender = await connection.createAppender('peer', undefined, 'temp')
  for (const { area, kind, skr } of peers) {
    appender.appendVarchar(area)
    appender.appendVarchar(kind)
    if (skr === null) appender.appendNull()
    else appender.appendVarchar(skr)
    appender.endRow()
  }
  appender.closeSync()
}
