import type { GroupMeans } from '#domain/gaps/group-means.ts'
import type { Classification } from '#domain/indicators/key-figure.ts'
import { quote } from '../duckdb/open-duckdb.ts'
import type { Warehouse } from '../open-warehouse.ts'
import { snapshotPath } from '../snapshots/snapshot-files.ts'

/** A key figure in the year in which it is to be compared. */
export type WantedMean = Readonly<{
  keyFigure: string
  year: number
  classification: Pick<Classification, 'kind' | 'pair' | 'shareOf' | 'gapAs'>
}>

type Which = Readonly<{ snapshot: string; members: readonly string[]; wanted: readonly WantedMean[] }>

/** The four kinds in one shape, as in the national table. */
const seen = `seen as (
       select w.key_figure,
         case w.kind when 'split' then f.women when 'share' then if(share_of = 'women', f.total, 100 - f.total)
           when 'paired' then f.total end as women,
         case w.kind when 'split' then f.men when 'share' then if(share_of = 'women', 100 - f.total, f.total)
           when 'paired' then twin.total end as men,
         case w.kind when 'gap' then case gap_as when 'women-minus-men' then f.total
           when 'men-minus-women' then -f.total else f.total - 100 end end as gap
       from wanted w
       join figure f on f.key_figure = w.key_figure and f.year = w.year
       left join figure twin on twin.key_figure = w.men_of and twin.year = f.year and twin.area = f.area
     )`

/** The unweighted means of women, men and their difference over the members of a group, by key figure. */
export async function readGroupMeans(
  warehouse: Warehouse,
  { snapshot, members, wanted }: Which,
): Promise<ReadonlyMap<string, GroupMeans>> {
  if (members.length === 0 || wanted.length === 0) return new Map()
  const observations = quote(snapshotPath(warehouse, snapshot, 'observations.parquet'))
  const ids = wanted.flatMap(({ keyFigure, classification: { pair } }) =>
    pair === null ? [keyFigure] : [pair.women, pair.men],
  )
  const rows = await warehouse.read<GroupMeans>(
    `with wanted (key_figure, year, kind, men_of, share_of, gap_as) as (
       values ${wanted.map(() => '(?::varchar, ?::int, ?::varchar, ?::varchar, ?::varchar, ?::varchar)').join(', ')}
     ), figure as (
       select key_figure, area, year, women, men, total from ${observations}
       where key_figure in (${places(ids)}) and area in (${places(members)})
     ), ${seen}
     select key_figure as "keyFigure", count(*)::int as n, avg(women) as women, avg(men) as men,
       avg(coalesce(gap, women - men)) as difference
     from seen where coalesce(gap, women - men) is not null group by key_figure`,
    [...wanted.flatMap(valuesOf), ...ids, ...members],
  )
  return new Map(rows.map((row) => [row.keyFigure, row]))
}

function valuesOf({ keyFigure, year, classification }: WantedMean): (string | number | null)[] {
  const { kind, pair, shareOf, gapAs } = classification
  return [keyFigure, year, kind, pair?.men ?? null, shareOf, gapAs]
}

function places(values: readonly string[]): string {
  return values.map(() => '?').join(', ')
}
