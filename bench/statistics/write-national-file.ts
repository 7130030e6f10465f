import { DuckDBInstance } from '@duckdb/node-api'

/** Observations of one key figure: 312 areas in 24 years. */
const perKeyFigure = 312 * 24

/**
 * Writes a made-up file of the wide kind with about `rows` observations, of which seven in ten have both sexes: each
 * area its own level, each sex its own slope, and noise. The same seed gives the same file.
 */
export async function writeNationalFile(path: string, rows: number, areas: readonly string[]): Promise<void> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' })
  const connection = await instance.connect()
  await connection.run('select setseed(0.42)')
  const keyFigures = Math.round(rows / perKeyFigure)
  await connection.run(
    `copy (
       with level as (
         select printf('N%05d', k) as kpi, area as municipality, 20 + 60 * random() as level,
           4 * random() - 2 as difference, random() - 0.5 as slope
         from range(${keyFigures}) as r(k), (select unnest([${areas.map((area) => `'${area}'`).join(', ')}]) as area)
       ), observed as (
         select *, 1999 + y as year, random() as luck,
           round(level + difference / 2 + slope * y + random(), 4) as w, round(level - difference / 2 + random(), 4) as m
         from level, range(24) as r(y)
       )
       select kpi, municipality, year, case when luck < 0.7 then w end as women_K, case when luck < 0.71 then m end as men_M,
         case when luck < 0.77 then round((w + m) / 2, 4) end as total_T, 1 as sex_rows
       from observed
     ) to '${path}' (header)`,
  )
  connection.closeSync()
  instance.closeSync()
}
