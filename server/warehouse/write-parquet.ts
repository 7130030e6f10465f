import { randomUUID } from 'node:crypto'
import { mkdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { openDuckDb, quote } from './duckdb/open-duckdb.ts'
import type { Warehouse } from './open-warehouse.ts'

/** A column of a Parquet file, in the order in which they stand. */
export type ParquetColumn = Readonly<{ name: string; type: 'text' | 'year' | 'number' }>

const types = { text: 'varchar', year: 'smallint', number: 'double' } as const
const memory = '128MB'

/**
 * Writes rows as a Parquet file by way of the work folder of the warehouse, the only one that DuckDB reaches.
 *
 * @returns the bytes of the file; nothing is left of it in the folder.
 */
export async function writeParquet(
  warehouse: Warehouse,
  columns: readonly ParquetColumn[],
  rows: readonly Readonly<Record<string, string | number | null>>[],
): Promise<Buffer> {
  const folder = join(warehouse.folder, 'work')
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const path = join(folder, `${randomUUID()}.parquet`)
  const { connection, close } = await openDuckDb(warehouse.folder, memory)
  try {
    const defined = columns.map(({ name, type }) => `"${name}" ${types[type]}`).join(', ')
    await connection.run(`create temp table exported (place integer, ${defined})`)
    const appender = await connection.createAppender('exported', undefined, 'temp')
    for (const [place, row] of rows.entries()) {
      appender.appendInteger(place)
      for (const { name, type } of columns) {
        const value = row[name] ?? null
        if (value === null) appender.appendNull()
        else if (type === 'text') appender.appendVarchar(String(value))
        else if (type === 'year') appender.appendSmallInt(Number(value))
        else appender.appendDouble(Number(value))
      }
      appender.endRow()
    }
    appender.closeSync()
    await connection.run(
      `copy (select * exclude (place) from exported order by place) to ${quote(path)} (format parquet, compression zstd)`,
    )
    return await readFile(path)
  } finally {
    close()
    await rm(path, { force: true })
  }
}
