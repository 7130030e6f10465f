import { quote } from './duckdb/open-duckdb.ts'
import type { Warehouse } from './open-warehouse.ts'
import { snapshotPath } from './snapshots/snapshot-files.ts'

/** How often a year has the same figures as the one before, among all areas. Years with nothing but zeros are not counted. */
export type Repeats = Readonly<{ pairs: number; repeated: number }>

/** Counts how often the figures of a key figure are those of the year before. */
export async function countRepeats(
  warehouse: Warehouse,
  { snapshot, keyFigure }: { snapshot: string; keyFigure: string },
): Promise<Repeats> {
  const [row] = await warehouse.read<Repeats>(
    `with stepped as (
       select year, women, men, total, lag(year) over before as before_year,
         women is not distinct from lag(women) over before and men is not distinct from lag(men) over before
           and total is not distinct from lag(total) over before as repeated
       from ${quote(snapshotPath(warehouse, snapshot, 'observations.parquet'))}
       where key_figure = ? and coalesce(women, men, total) is not null
       window before as (partition by area order by year)
     )
     select count(*) as pairs, count(*) filter (repeated) as repeated from stepped
     where before_year = year - 1 and (coalesce(women, 0) <> 0 or coalesce(men, 0) <> 0 or coalesce(total, 0) <> 0)`,
    [keyFigure],
  )
  return row!
}
