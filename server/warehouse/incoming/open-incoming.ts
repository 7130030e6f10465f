import type { DuckDBAppender } from '@duckdb/node-api'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { absences, type Cell } from '#domain/indicators/cell.ts'
import { openDuckDb, quote } from '../duckdb/open-duckdb.ts'
import type { Warehouse } from '../open-warehouse.ts'
import type { Incoming, IncomingObservation } from './incoming.ts'

/** Importing sorts millions of rows; what is more than this goes to disk. */
const importingMemory = '280MB'

const cellColumns = ['women', 'men', 'total']
  .map((name) => `${name} double, ${name}_absence absence`)
  .join(', ')

/** Opens a place to gather figures in, below the warehouse, and gives a way to throw it away with all that is in it. */
export async function openIncoming(
  warehouse: Warehouse,
  id: string,
): Promise<{ incoming: Incoming; discard: () => Promise<void> }> {
  const folder = join(warehouse.folder, 'work', id)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const { connection, close } = await openDuckDb(
    warehouse.folder,
    importingMemory,
    join(folder, 'incoming.duckdb'),
  )
  await connection.run(`create type absence as enum (${absences.map(quote).join(', ')})`)
  await connection.run(
    `create table incoming (key_figure varchar, area varchar, year smallint, ${cellColumns})`,
  )
  const appender = await connection.createAppender('incoming')
  const addObservations = (observations: Iterable<IncomingObservation>) => {
    for (const observation of observations) append(appender, observation)
    appender.flushSync()
  }
  const discard = async () => {
    appender.closeSync()
    close()
    await rm(folder, { recursive: true, force: true })
  }
  const incoming = { folder, connection, addObservations, keyFigures: new Map(), groups: new Map() }
  return { incoming, discard }
}

function append(appender: DuckDBAppender, { keyFigure, area, year, women, men, total }: IncomingObservation) {
  appender.appendVarchar(keyFigure)
  appender.appendVarchar(area)
  appender.appendSmallInt(year)
  for (const cell of [women, men, total]) appendCell(appender, cell)
  appender.endRow()
}

function appendCell(appender: DuckDBAppender, cell: Cell | null) {
  if (cell?.status === 'value') appender.appendDouble(cell.value)
  else appender.appendNull()
  if (cell === null || cell.status === 'value') appender.appendNull()
  else appender.appendVarchar(cell.status)
}
