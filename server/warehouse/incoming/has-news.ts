import { quote } from '../duckdb/open-duckdb.ts'
import type { Warehouse } from '../open-warehouse.ts'
import { snapshotPath } from '../snapshots/snapshot-files.ts'
import type { Incoming } from './incoming.ts'

const says = (cell: string) => `(i.${cell} is not null or i.${cell}_absence is not null)`

const differs = (cell: string) =>
  `(${says(cell)} and (i.${cell} is distinct from k.${cell} or i.${cell}_absence is distinct from k.${cell}_absence))`

/** Whether anything that has come in differs from what a snapshot has. */
export async function hasNews(
  { connection }: Incoming,
  warehouse: Warehouse,
  snapshot: string,
): Promise<boolean> {
  const known = quote(snapshotPath(warehouse, snapshot, 'observations.parquet'))
  const found = await connection.runAndReadAll(
    `select 1 from incoming i left join ${known} k using (key_figure, area, year)
     where k.area is null or ${['women', 'men', 'total'].map(differs).join(' or ')} limit 1`,
  )
  return found.currentRowCount > 0
}
