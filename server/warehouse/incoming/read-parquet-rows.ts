import { quote } from '../duckdb/open-duckdb.ts'
import type { Warehouse } from '../open-warehouse.ts'

/** More rows than this are no download of a key figure. */
const mostRows = 200_000

const rowNumber = 'file_row_number'

/**
 * The rows of a Parquet file in their order, every field as text and an empty one where there is nothing. The file lies
 * in the folder of the warehouse.
 *
 * @throws Error where it is not a Parquet file that can be read.
 */
export async function readParquetRows(
  warehouse: Warehouse,
  path: string,
): Promise<{ header: string[]; rows: string[][] }> {
  const file = quote(path)
  const described = await warehouse.read<{ column_name: string }>(
    `describe select * from read_parquet(${file})`,
  )
  const header = described.map(({ column_name }) => column_name)
  const counted = await warehouse.read<{ rows: number }>(`select count(*) as rows from read_parquet(${file})`)
  if (counted[0]!.rows > mostRows) throw new Error(`more than ${mostRows} rows`)
  const rows = await warehouse.read<Record<string, string | null>>(
    `select columns(*)::varchar from read_parquet(${file}, file_row_number = true) order by ${rowNumber}::bigint`,
  )
  return { header, rows: rows.map((row) => header.map((name) => row[name] ?? '')) }
}
