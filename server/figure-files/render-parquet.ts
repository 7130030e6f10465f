import type { KeyFigureTable } from '#domain/indicators/key-figure-table.ts'
import type { Warehouse } from '#server/warehouse/open-warehouse.ts'
import { type ParquetColumn, writeParquet } from '#server/warehouse/write-parquet.ts'
import { longColumns, longRowsOf } from './long-rows.ts'

const numbers = new Set(['women', 'men', 'total', 'computedDifference', 'computedRatio'])

const columns = longColumns.map((name): ParquetColumn => ({
  name,
  type: name === 'year' ? 'year' : numbers.has(name) ? 'number' : 'text',
}))

/** A table of a key figure as Parquet: the long table with its types. */
export function renderParquet(warehouse: Warehouse, table: KeyFigureTable): Promise<Buffer> {
  return writeParquet(warehouse, columns, longRowsOf(table))
}
