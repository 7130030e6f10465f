import type { DuckDBValue } from '@duckdb/node-api'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { clearAbandoned } from './clear-abandoned.ts'
import { type DuckDb, openDuckDb } from './duckdb/open-duckdb.ts'

/** What the statistics lie in: a folder of snapshots, and one DuckDB to read them with. */
export type Warehouse = Readonly<{
  folder: string
  /** Rows of a query, numbers as numbers. DuckDB is opened by the first. */
  read: <Row>(query: string, values?: readonly DuckDBValue[]) => Promise<Row[]>
  close: () => Promise<void>
}>

/** Reads want little memory: they look at one organisation or one key figure. */
const readingMemory = '256MB'

/**
 * Opens the warehouse below the folder in which the installation keeps its data. Nothing is read before it is asked for;
 * what killed processes have left behind is cleared away.
 */
export function openWarehouse(dataDirectory: string): Warehouse {
  const folder = join(dataDirectory, 'warehouse')
  mkdirSync(join(folder, 'snapshots'), { recursive: true, mode: 0o700 })
  clearAbandoned(join(folder, 'work'), Date.now())
  let opened: Promise<DuckDb> | undefined
  return {
    folder,
    read: async <Row>(query: string, values: readonly DuckDBValue[] = []) => {
      opened ??= openDuckDb(folder, readingMemory).catch((error: unknown) => {
        // A disk that was full has room again one day; the next read tries anew.
        opened = undefined
        throw error
      })
      const { connection } = await opened
      const reader = await connection.runAndReadAll(query, [...values])
      return reader.getRowObjectsJS().map(numbersForBigInts) as Row[]
    },
    close: async () => (await opened)?.close(),
  }
}

function numbersForBigInts(row: Record<string, unknown>): Record<string, unknown> {
  for (const name in row) if (typeof row[name] === 'bigint') row[name] = Number(row[name])
  return row
}
