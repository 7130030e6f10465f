/** One shape for the four kinds: women, men, total and difference, wherever each of them comes from. */
const unified = `
  select key_figure, area, year, women, men, total, women - men as difference, false as of_percent
  from observation join kind using (key_figure)
  where kind = 'split' and women is not null and men is not null
  union all
  select key_figure, area, year,
    case share_of when 'women' then total else 100 - total end,
    case share_of when 'women' then 100 - total else total end,
    null, case share_of when 'women' then 2 * total - 100 else 100 - 2 * total end, false
  from observation join kind using (key_figure)
  where kind = 'share' and total is not null
  union all
  select kind.key_figure, w.area, w.year, w.total, m.total, null, w.total - m.total, false
  from kind
  join observation w on w.key_figure = kind.women_of
  join observation m on m.key_figure = kind.men_of and m.area = w.area and m.year = w.year
  where kind.kind = 'paired' and w.total is not null and m.total is not null
  union all
  select key_figure, area, year, null, null, total,
    case gap_as when 'women-minus-men' then total when 'men-minus-women' then -total else total - 100 end,
    gap_as = 'women-as-percent-of-men'
  from observation join kind using (key_figure)
  where kind = 'gap' and total is not null`

/**
 * The national gap table as steps of SQL, each a table that the next one reads. Input: `observation` (of a snapshot),
 * `kind` (key_figure, kind, women_of, men_of, share_of, gap_as, carried) and `peer` (area, kind, skr). Nothing of one key
 * figure depends on another, but for the two of a pair, so they can be taken some at a time. Difference is women
 * minus men, ratio women divided by men. What the columns mean stands in `domain/gaps/gap-row.ts`.
 */
export const gapTableSteps: readonly string[] = [
  `create or replace temp table stepped as
   select *, lag(year) over before as before_year, lead(year) over before is null as is_latest,
     coalesce(lag(women) over before = women, women is null)
       and coalesce(lag(men) over before = men, men is null)
       and coalesce(lag(difference) over before = difference, false) as repeated
   from (${unified})
   window before as (partition by key_figure, area order by year)`,

  // Key figures whose values are repeated until the next election or the like: at least half of all pairs of years are equal.
  `create or replace temp table carried as
   select key_figure, coalesce(any_value(kind.carried),
     count(*) >= 20 and avg(repeated::int) >= 0.5) as carried
   from stepped join kind using (key_figure)
   where before_year = year - 1 and not (coalesce(women, 0) = 0 and coalesce(men, 0) = 0 and difference = 0)
   group by key_figure`,

  `create or replace temp table latest as
   select key_figure, area, year, women, men, total, difference,
     case when of_percent then total / 100 when women >= 0 and men > 0 then women / men end as ratio
   from stepped where is_latest`,

  // The line through the differences of an area, as the sums it is fitted from.
  `create or replace temp table series as
   with marked as (
     select s.key_figure, s.area, s.year, s.difference, sign(s.difference) = sign(l.difference) as same_side,
       not (coalesce(c.carried, false) and s.repeated) as is_point
     from stepped s
     join latest l using (key_figure, area)
     left join carried c using (key_figure)
   )
   select key_figure, area, min(year) as first_year, count(*) as known_years,
     count(*) filter (is_point) as points,
     min(year) filter (is_point) as first_point, max(year) filter (is_point) as last_point,
     avg(year) filter (is_point) as mean_year, avg(difference) filter (is_point) as mean_difference,
     regr_sxx(difference, year) filter (is_point) as sxx, regr_sxy(difference, year) filter (is_point) as sxy,
     regr_syy(difference, year) filter (is_point) as syy,
     count(*) filter (is_point and same_side) as same_side
   from marked group by key_figure, area`,

  // The years in which anybody has the key figure, numbered, so that what comes every other year misses nothing.
  `create or replace temp table known_year as
   select key_figure, year, row_number() over (partition by key_figure order by year) as number,
     min(year) over (partition by key_figure) as first_year, max(year) over (partition by key_figure) as last_year
   from (select distinct key_figure, year from stepped)`,

  // Everybody's figures in the years that are somebody's latest, once for each group that they belong to.
  `create or replace temp table grouped as
   with wanted as (select distinct key_figure, year from latest)
   select s.key_figure, s.year, g.peer_kind, g.peer_id, s.women, s.men, s.difference
   from stepped s
   join wanted using (key_figure, year)
   join (
     select area, 'skr' as peer_kind, skr as peer_id from peer where skr is not null
     union all select area, 'all', kind from peer
   ) g using (area)`,
  `create or replace temp table nation as
   select key_figure, year, women, men, difference from stepped where area = '0000'`,
  `create or replace temp table peer_group as
   select key_figure, year, peer_kind, peer_id, count(*) as n, avg(women) as mean_women, avg(men) as mean_men,
     median(difference) as median_difference
   from grouped group by key_figure, year, peer_kind, peer_id having count(*) >= 5`,

  // Each area against its group of SKR's, or against all where that group is too small.
  `create or replace temp table chosen as
   select l.key_figure, l.area, l.year, l.difference,
     coalesce(s.peer_kind, a.peer_kind) as peer_kind, coalesce(s.peer_id, a.peer_id) as peer_id
   from latest l
   join peer using (area)
   left join peer_group s on s.key_figure = l.key_figure and s.year = l.year and s.peer_kind = 'skr'
     and s.peer_id = peer.skr
   left join peer_group a on a.key_figure = l.key_figure and a.year = l.year and a.peer_kind = 'all'
     and a.peer_id = peer.kind
   where s.peer_kind is not null or a.peer_kind is not null`,
  `create or replace temp table placed as
   select c.key_figure, c.area, any_value(c.year) as year, any_value(c.peer_kind) as peer_kind,
     any_value(c.peer_id) as peer_id,
     count(*) filter (g.difference < c.difference) as lower, count(*) filter (g.difference = c.difference) as level,
     count(*) filter (abs(g.difference) < abs(c.difference)) as smaller,
     count(*) filter (abs(g.difference) = abs(c.difference)) as as_large
   from chosen c
   join grouped g using (key_figure, year, peer_kind, peer_id)
   group by c.key_figure, c.area`,
]

/** The table itself, one row for each key figure and area. */
export const gapTableQuery = `
  select l.area, l.key_figure, l.year, l.women, l.men, l.total, l.difference, l.ratio,
    s.points, s.first_point, s.last_point, s.mean_year, s.mean_difference, s.sxx, s.sxy, s.syy, s.same_side,
    last.number - first.number + 1 - s.known_years as missing_years,
    last.first_year as key_figure_first, last.last_year as key_figure_last, coalesce(c.carried, false) as carried,
    p.peer_kind, p.peer_id, g.n as peer_n, g.mean_women as peer_mean_women, g.mean_men as peer_mean_men,
    g.median_difference as peer_median,
    100 * (p.lower + (p.level - 1) / 2) / (g.n - 1) as percentile,
    100 * (p.smaller + (p.as_large - 1) / 2) / (g.n - 1) as size_percentile,
    nation.women as nation_women, nation.men as nation_men, nation.difference as nation_difference
  from latest l
  join series s using (key_figure, area)
  join known_year first on first.key_figure = l.key_figure and first.year = s.first_year
  join known_year last on last.key_figure = l.key_figure and last.year = l.year
  left join carried c on c.key_figure = l.key_figure
  left join placed p on p.key_figure = l.key_figure and p.area = l.area
  left join peer_group g on g.key_figure = p.key_figure and g.year = p.year and g.peer_kind = p.peer_kind
    and g.peer_id = p.peer_id
  left join nation on nation.key_figure = l.key_figure and nation.year = l.year`
