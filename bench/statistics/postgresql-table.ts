/** The same table as the product makes, as PostgreSQL is written by hand: load, index, then step by step. */
export const postgresqlSteps = (csv: string): readonly string[] => [
  `create unlogged table observation (key_figure text, area text, year smallint, women float8, men float8,
     total float8, sex_rows smallint)`,
  `copy observation from '${csv}' with (format csv, header true)`,
  'create index on observation (key_figure, area, year) include (women, men, total)',
  'create index on observation (area)',
  'analyze observation',
  `create unlogged table stepped as
   select key_figure, area, year, women, men, women - men as difference,
     lag(year) over before as before_year,
     coalesce(lag(women) over before = women and lag(men) over before = men, false) as repeated
   from observation where women is not null and men is not null
   window before as (partition by key_figure, area order by year)`,
  'create index on stepped (key_figure, area, year)',
  'analyze stepped',
  `create unlogged table carried as
   select key_figure, count(*) >= 20 and avg(repeated::int) >= 0.5 as carried
   from stepped where before_year = year - 1 and not (women = 0 and men = 0) group by key_figure`,
  `create unlogged table latest as
   select distinct on (key_figure, area) key_figure, area, year, women, men, difference
   from stepped order by key_figure, area, year desc`,
  'create index on latest (key_figure, area)',
  'analyze latest',
  `create unlogged table series as
   select key_figure, area, count(*) as points, regr_sxx(s.difference, s.year) as sxx, regr_sxy(s.difference, s.year) as sxy,
     count(*) filter (where sign(s.difference) = sign(l.difference)) as same_side
   from stepped s join latest l using (key_figure, area) left join carried using (key_figure)
   where not (coalesce(carried, false) and repeated) group by key_figure, area`,
  `create unlogged table known_year as
   select key_figure, year, row_number() over (partition by key_figure order by year) as number
   from (select distinct key_figure, year from stepped) as years`,
  `create unlogged table known as
   select key_figure, area, min(year) as first_year, count(*) as years from stepped group by key_figure, area`,
  'analyze known_year',
  'analyze known',
  'analyze series',
  `create unlogged table grouped as
   select s.key_figure, s.year, s.area, g.peer_kind, g.peer_id, s.women, s.difference
   from stepped s
   join (select distinct key_figure, year from latest) wanted using (key_figure, year)
   join (select area, 'skr' as peer_kind, skr as peer_id from peer where skr is not null
     union all select area, 'all', kind from peer) g using (area)`,
  'analyze grouped',
  `create unlogged table peer_group as
   select key_figure, year, peer_kind, peer_id, count(*) as n, avg(women) as mean_women,
     percentile_cont(0.5) within group (order by difference) as median_difference
   from grouped group by key_figure, year, peer_kind, peer_id having count(*) >= 5`,
  'analyze peer_group',
  `create unlogged table placed as
   select g.key_figure, g.year, g.area, g.peer_kind, p.median_difference, p.mean_women,
     100.0 * (rank() over lower - 1 + (count(*) over level - 1) / 2.0) / (p.n - 1) as percentile,
     100.0 * (rank() over smaller - 1 + (count(*) over size - 1) / 2.0) / (p.n - 1) as size_percentile
   from grouped g join peer_group p using (key_figure, year, peer_kind, peer_id)
   window lower as (partition by g.key_figure, g.year, g.peer_kind, g.peer_id order by g.difference),
     level as (partition by g.key_figure, g.year, g.peer_kind, g.peer_id, g.difference),
     smaller as (partition by g.key_figure, g.year, g.peer_kind, g.peer_id order by abs(g.difference)),
     size as (partition by g.key_figure, g.year, g.peer_kind, g.peer_id, abs(g.difference))`,
  'create index on placed (key_figure, area, year)',
  'analyze placed',
  `create unlogged table gap as
   select l.*, s.points, s.sxx, s.sxy, s.same_side, last.number - first.number + 1 - known.years as missing_years,
     coalesce(skr.median_difference, every.median_difference) as peer_median,
     coalesce(skr.mean_women, every.mean_women) as peer_mean_women,
     coalesce(skr.percentile, every.percentile) as percentile,
     coalesce(skr.size_percentile, every.size_percentile) as size_percentile,
     nation.difference as nation_difference
   from latest l join series s using (key_figure, area) join known using (key_figure, area)
   join known_year first on (first.key_figure, first.year) = (l.key_figure, known.first_year)
   join known_year last on (last.key_figure, last.year) = (l.key_figure, l.year)
   left join placed skr on (skr.key_figure, skr.area, skr.year, skr.peer_kind) = (l.key_figure, l.area, l.year, 'skr')
   left join placed every on (every.key_figure, every.area, every.year, every.peer_kind)
     = (l.key_figure, l.area, l.year, 'all')
   left join stepped nation on (nation.key_figure, nation.area, nation.year) = (l.key_figure, '0000', l.year)`,
]

/** All gaps of one area straight from the rows, as one would ask a database that has no table made beforehand. */
export const gapsOfOneArea = (area: string): string => `
  with own as (
    select key_figure, year, women - men as difference
    from observation where area = '${area}' and women is not null and men is not null
  ), latest as (
    select distinct on (key_figure) key_figure, year, difference from own order by key_figure, year desc
  ), series as (
    select key_figure, count(*) as points, regr_sxx(difference, year) as sxx, regr_sxy(difference, year) as sxy
    from own group by key_figure
  ), peers as (
    select l.key_figure, count(*) as n, percentile_cont(0.5) within group (order by o.women - o.men) as median,
      avg((o.women - o.men < l.difference)::int) as below
    from latest l
    join observation o on o.key_figure = l.key_figure and o.year = l.year
    where o.area in (select area from peer where skr = (select skr from peer where area = '${area}'))
      and o.women is not null and o.men is not null
    group by l.key_figure
  )
  select * from latest join series using (key_figure) left join peers using (key_figure)
  order by abs(difference) desc`
