import { quote } from '../duckdb/open-duckdb.ts'
import type { Incoming } from './incoming.ts'

const columns = `{kpi: 'VARCHAR', municipality: 'VARCHAR', year: 'SMALLINT', women_K: 'DOUBLE', men_M: 'DOUBLE',
  total_T: 'DOUBLE', sex_rows: 'TINYINT'}`

/** Loads a file of the wide kind, one row for key figure, area and year, that already lies in the folder of `incoming`. */
export async function loadWideCsv({ connection }: Incoming, path: string): Promise<void> {
  const absence = (column: string) =>
    `case when ${column} is null then case when sex_rows = 1 then 'missing' else 'not-split' end end`
  await connection.run(
    `insert into incoming
     select kpi, municipality, year, women_K, ${absence('women_K')}, men_M, ${absence('men_M')},
       total_T, case when total_T is null then 'missing' end
     from read_csv(${quote(path)}, header = true, columns = ${columns})`,
  )
}
