/**
 * The national gap table as steps of SQL, each a table that the next one reads. Input: `observation` (a snapshot), `kind`
 * (key_figure, kind, women_of, men_of, share_of, gap_as, carried) and `peer` (area, kind, skr). Difference is women
 * minus men, ratio women divided by men. What the columns mean stands in `domain/gaps/gap-row.ts`.
 */
export const gapTableSteps: readonly string[] = [
  // One shape for the four kinds.
  `create temp table unified as
   with rows as (
     select key_figure, area, year, women, men, total, women - men as difference
     from observation join kind using (key_figure)
     where kind = 'split' and women is not null and men is not null
     union all
     select key_figure, area, year,
       case share_of when 'women' then total else 100 - total end,
       case share_of when 'women' then 100 - total else total end,
       null, case share_of when 'women' then 2 * total - 100 else 100 - 2 * total end
     from observation join kind using (key_figure)
     where kind = 'share' and total is not null
     union all
     select kind.key_figure, w.area, w.year, w.total, m.total, null, w.total - m.total
     from kind
     join observation w on w.key_figure = kind.women_of
     join observation m on m.key_figure = kind.men_of and m.area = w.area and m.year = w.year
     where kind.kind = 'paired' and w.total is not null and m.total is not null
     union all
     select key_figure, area, year, null, null, total,
       case gap_as when 'women-minus-men' then total when 'men-minus-women' then -total else total - 100 end
     from observation join kind using (key_figure)
     where kind = 'gap' and total is not null
   )
   select rows.*, case when gap_as = 'women-as-percent-of-men' then total / 100
     when women >= 0 and men > 0 then women / men end as ratio
   from rows join kind using (key_figure)`,

  // Key figures whose values are repeated until the next election or the like: at least half of all pairs of years are equal.
  `create temp table stepped as
   select *, lag(year) over before as before_year,
     coalesce(lag(women) over before = women, women is null)
       and coalesce(lag(men) over before = men, men is null)
       and lag(difference) over before = difference as repeated
   from unified
   window before as (partition by key_figure, area order by year)`,
  `create temp table carried as
   select key_figure, coalesce(any_value(kind.carried),
     count(*) >= 20 and avg(repeated::int) >= 0.5) as carried
   from stepped join kind using (key_figure)
   where before_year = year - 1 and not (coalesce(women, 0) = 0 and coalesce(men, 0) = 0 and difference = 0)
   group by key_figure`,

  `create temp table latest as
   select key_figure, area, max(year) as year, arg_max(women, year) as women, arg_max(men, year) as men,
     arg_max(total, year) as total, arg_max(difference, year) as difference, arg_max(ratio, year) as ratio,
     min(year) as first_year, count(*) as known_years
   from unified group by key_figure, area`,

  // The line through the differences of an area, as the sums it is fitted from.
  `create temp table series as
   select s.key_figure, s.area, count(*) as points, min(s.year) as first_point, max(s.year) as last_point,
     avg(s.year) as mean_year, avg(s.difference) as mean_difference,
     regr_sxx(s.difference, s.year) as sxx, regr_sxy(s.difference, s.year) as sxy,
     regr_syy(s.difference, s.year) as syy,
     count(*) filter (sign(s.difference) = sign(l.difference)) as same_side
   from stepped s
   join latest l using (key_figure, area)
   left join carried c using (key_figure)
   where not (coalesce(c.carried, false) and coalesce(s.repeated, false))
   group by s.key_figure, s.area`,
  'drop table stepped',

  // The years in which anybody has the key figure, numbered, so that what comes every other year misses nothing.
  `create temp table known_year as
   select key_figure, year, row_number() over (partition by key_figure order by year) as number,
     min(year) over (partition by key_figure) as first_year, max(year) over (partition by key_figure) as last_year
   from (select distinct key_figure, year from unified)`,

  // Everybody's figures in the years that are somebody's latest, once for each group that they belong to.
  `create temp table grouped as
   with wanted as (select distinct key_figure, year from latest)
   select u.key_figure, u.year, u.area, g.peer_kind, g.peer_id, u.women, u.men, u.difference
   from unified u
   join wanted using (key_figure, year)
   join (
     select area, 'skr' as peer_kind, skr as peer_id from peer where skr is not null
     union all select area, 'all', kind from peer
   ) g using (area)`,
  `create temp table peer_group as
   select key_figure, year, peer_kind, peer_id, count(*) as n, avg(women) as mean_women, avg(men) as mean_men,
     median(difference) as median_difference
   from grouped group by key_figure, year, peer_kind, peer_id having count(*) >= 5`,
  `create temp table placed as
   select g.key_figure, g.year, g.area, g.peer_kind, g.peer_id, p.n, p.mean_women, p.mean_men, p.median_difference,
     100 * (rank() over lower - 1 + (count(*) over level - 1) / 2) / (p.n - 1) as percentile,
     100 * (rank() over smaller - 1 + (count(*) over size - 1) / 2) / (p.n - 1) as size_percentile
   from grouped g
   join peer_group p using (key_figure, year, peer_kind, peer_id)
   window lower as (partition by g.key_figure, g.year, g.peer_kind, g.peer_id order by g.difference),
     level as (partition by g.key_figure, g.year, g.peer_kind, g.peer_id, g.difference),
     smaller as (partition by g.key_figure, g.year, g.peer_kind, g.peer_id order by abs(g.difference)),
     size as (partition by g.key_figure, g.year, g.peer_kind, g.peer_id, abs(g.difference))`,
  'drop table grouped',
]

/** The table itself, one row for each key figure and area, by area so that one organisation lies together. */
export const gapTableQuery = `
  select l.area, l.key_figure, l.year, l.women, l.men, l.total, l.difference, l.ratio,
    s.points, s.first_point, s.last_point, s.mean_year, s.mean_difference, s.sxx, s.sxy, s.syy, s.same_side,
    last.number - first.number + 1 - l.known_years as missing_years,
    last.first_year as key_figure_first, last.last_year as key_figure_last, coalesce(c.carried, false) as carried,
    coalesce(skr.peer_kind, every.peer_kind) as peer_kind, coalesce(skr.peer_id, every.peer_id) as peer_id,
    coalesce(skr.n, every.n) as peer_n,
    coalesce(skr.mean_women, every.mean_women) as peer_mean_women,
    coalesce(skr.mean_men, every.mean_men) as peer_mean_men,
    coalesce(skr.median_difference, every.median_difference) as peer_median,
    coalesce(skr.percentile, every.percentile) as percentile,
    coalesce(skr.size_percentile, every.size_percentile) as size_percentile,
    nation.women as nation_women, nation.men as nation_men, nation.difference as nation_difference
  from latest l
  join series s using (key_figure, area)
  join known_year first on first.key_figure = l.key_figure and first.year = l.first_year
  join known_year last on last.key_figure = l.key_figure and last.year = l.year
  left join carried c on c.key_figure = l.key_figure
  left join placed skr on skr.key_figure = l.key_figure and skr.area = l.area and skr.year = l.year
    and skr.peer_kind = 'skr'
  left join placed every on every.key_figure = l.key_figure and every.area = l.area and every.year = l.year
    and every.peer_kind = 'all'
  left join unified nation on nation.key_figure = l.key_figure and nation.year = l.year and nation.area = '0000'
  order by l.area, l.key_figure`
