import { quote } from '../duckdb/open-duckdb.ts'
import type { Incoming } from '../incoming/incoming.ts'

/** What a snapshot holds of one key figure. */
export type Counted = Readonly<{
  keyFigure: string
  observations: number
  bothSexes: boolean
  firstYear: number
  lastYear: number
}>

/** A cell of what came in where the source said something, else what was known before. */
const cells = ['women', 'men', 'total'].flatMap((name) => [
  `case when i.${name} is null and i.${name}_absence is null then p.${name} else i.${name} end as ${name}`,
  `case when i.${name} is null and i.${name}_absence is null then p.${name}_absence else i.${name}_absence end as ${name}_absence`,
])

/** A file holds absences as text. */
const absences = ['women', 'men', 'total']
  .map((name) => `${name}_absence::absence as ${name}_absence`)
  .join(', ')

/**
 * Writes what has come in together with what was known before as one Parquet file, sorted so that one key figure lies
 * together, and counts it.
 */
export async function mergeObservations(
  { connection }: Incoming,
  { previous, file }: { previous: string | null; file: string },
): Promise<Counted[]> {
  await connection.run(
    previous === null
      ? 'create or replace temp view known as select * from incoming limit 0'
      : `create or replace temp view known as select * replace (${absences}) from ${quote(previous)}`,
  )
  await connection.run(
    `copy (
       select i.key_figure, i.area, i.year, ${cells.join(', ')}
       from incoming i left join known p using (key_figure, area, year)
       union all
       select * from known p anti join incoming using (key_figure, area, year)
       order by key_figure, area, year
     ) to ${quote(file)} (format parquet, compression zstd, row_group_size 20480)`,
  )
  const counted = await connection.runAndReadAll(
    `select key_figure as "keyFigure", count(*)::int as observations,
       bool_or(women is not null and men is not null) as "bothSexes",
       min(year) as "firstYear", max(year) as "lastYear"
     from ${quote(file)} group by key_figure order by key_figure`,
  )
  return counted.getRowObjectsJS() as unknown as Counted[]
}
