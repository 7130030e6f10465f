const cells = ['women', 'men', 'total']

/** Both rooms for figures and for why there is none, as an observation has them. */
const columnsOf = (side: 'b' | 'a', name: 'before' | 'after') =>
  cells.flatMap((cell) => [
    `${side}.${cell} as ${cell}_${name}`,
    `${side}.${cell}_absence as ${cell}_absence_${name}`,
  ])

/** A value that is the same but for the last digits of its binary form has not been revised. */
const differs = (cell: string) =>
  `(b.${cell} is not null and (a.${cell} is null or abs(a.${cell} - b.${cell}) > 1e-9 * greatest(1, abs(a.${cell}))))`

const fingerprintOf = (view: string) =>
  `(select key_figure, count(*) as n, count(women) + count(men) + count(total) as known,
      bit_xor(hash(area, year, women, men, total)) as print
    from ${view} group by key_figure)`

const sumOf = (condition: (cell: string) => string) =>
  `coalesce(sum(${cells.map((cell) => `(${condition(cell)})::int`).join(' + ')}), 0)::int`

/**
 * What was revised between two snapshots, as steps of SQL. Input: `before` and `after`, the observations of each. Key
 * figures whose figures are all the same are set aside by a fingerprint first, so that the costly join sees the others
 * only.
 */
export const revisionSteps: readonly string[] = [
  `create temp table differing as
   select coalesce(b.key_figure, a.key_figure) as key_figure,
     coalesce(b.known, 0) as known_before, coalesce(a.known, 0) as known_after
   from ${fingerprintOf('before')} b full join ${fingerprintOf('after')} a using (key_figure)
   where b.n is distinct from a.n or b.print is distinct from a.print`,
  `create temp table revised as
   select key_figure, area, year, ${[...columnsOf('b', 'before'), ...columnsOf('a', 'after')].join(', ')}
   from (select * from after where key_figure in (select key_figure from differing)) a
   join (select * from before where key_figure in (select key_figure from differing)) b
     using (key_figure, area, year)
   where ${cells.map(differs).join(' or ')}`,
]

/** The observations in which a value was revised or taken back. */
export const revisedObservationsQuery = `select * from revised order by area, key_figure, year`

/** How many figures of each key figure differ; see `ValueChanges`. */
export const valueChangesQuery = `
  select d.key_figure, any_value(d.known_after - d.known_before)::int as more,
    ${sumOf((cell) => `${cell}_before is not null and ${cell}_after is not null and abs(${cell}_after - ${cell}_before) > 1e-9 * greatest(1, abs(${cell}_after))`)} as revised,
    ${sumOf((cell) => `${cell}_before is not null and ${cell}_after is null`)} as taken_back
  from differing d left join revised r using (key_figure) group by d.key_figure order by d.key_figure`
