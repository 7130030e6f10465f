import { type RawBuilder, sql } from 'kysely'
import type { LibraryCard } from '#domain/library/library-card.ts'
import { type ChosenFacets, libraryFacets } from '#domain/library/library-facets.ts'
import { mostSteps, phraseWorth, queryOf, rankingStepsOf, stemsToCount } from '#domain/library/relevance.ts'
import type { SearchedWord } from '#domain/library/word-variants.ts'
import type { Database } from '#server/context.ts'

type Search = Readonly<{
  words: readonly SearchedWord[]
  phrases: readonly string[]
  /** Whether an entry must answer every required word, or any word at all. */
  match: 'all' | 'some'
  chosen: ChosenFacets
  limit: number
  /** From one; beyond the last it is the last. */
  page: number
}>

/** The steps from a changed outcome on. */
const changedOutcomes = sql.val(['step:outcome', 'step:societal-effect'])

/** A page of what was found, and how many entries there are by what they can be chosen by, such as `area:idrott`. */
export type FoundEntries = Readonly<{
  cards: readonly Omit<LibraryCard, 'adoptions'>[]
  total: number
  /** How many answer the words, whatever is chosen. */
  matching: number
  counts: Readonly<Record<string, number>>
}>

/**
 * Finds entries by words and what is chosen, the most relevant first: rare words weigh more, and so does what stands in a
 * title. Without words, what has changed by sex and in figures comes first, then other changed outcomes, then the newest; what has no
 * year last. Equals stand by key.
 */
export async function searchEntries(db: Database, search: Search): Promise<FoundEntries> {
  const { rows } = await sql<FoundEntries>`
    with matched as materialized (
      select key, facets, has_changed, newest, ${scoreOf(search)} as score, ${failingOf(search.chosen)} as failing
      from library_entry where ${matches(search)}
    ), page as (
      select key, row_number() over () as place from (
        select key from matched where failing = '{}'
        order by score desc, has_changed desc, newest is not null and facets && ${changedOutcomes} desc,
          newest desc nulls last, key
        limit ${search.limit} offset ${offsetOf(search)}
      ) as best
    ), counted as (
      select facet, count(*)::int as entries from (select unnest(facets) as facet, failing from matched) as each
      -- What is chosen of a facet does not narrow the facet itself.
      where failing = '{}' or failing = array[split_part(facet, ':', 1)]
      group by facet
    )
    select (select count(*)::int from matched where failing = '{}') as total, (select count(*)::int from matched) as matching,
      coalesce((select jsonb_agg(card order by place) from page join library_entry using (key)), '[]') as cards,
      coalesce((select jsonb_object_agg(facet, entries) from counted), '{}') as counts`.execute(db)
  return rows[0]!
}

/** So many come before the page. */
function offsetOf({ limit, page }: Search): RawBuilder<unknown> {
  const lastBegins = sql`(select (greatest(count(*), 1) - 1) / ${limit}::int * ${limit}::int from matched where failing = '{}')`
  return sql`least(${(page - 1) * limit}::bigint, ${lastBegins})`
}

function matches({ words, match }: Search): RawBuilder<unknown> {
  const required = words.filter((word) => word.required)
  const asked = required.length > 0 ? required : words
  if (asked.length === 0) return sql`true`
  // What is quickest to look for first: of a row that is found by it, the rest is not looked for.
  const queries = asked.map(queryOf).toSorted((a, b) => a.length - b.length)
  return sql`document @@ ${queries.join(match === 'all' ? ' & ' : ' | ')}::tsquery`
}

/**
 * The sum of what each word is worth, times how rare it is. However much answers a word, the statement has the same shape
 * for the same number of words, since PostgreSQL keeps a plan for each.
 */
function scoreOf({ words, phrases }: Search): RawBuilder<unknown> {
  if (words.length === 0) return sql`0`
  const terms = words.map((word) => {
    const steps = rankingStepsOf(word)
    const ladder = Array.from({ length: mostSteps }, (_, i) => {
      const { query, worth } = steps[i] ?? { query: null, worth: 0 }
      return sql`when document @@ ${query}::tsquery then ${worth}::real`
    })
    return sql`(case ${sql.join(ladder, sql` `)} else 0 end) * ${rarity(stemsToCount(word))}`
  })
  const whole = (['sv', 'en'] as const).map((_, i) => {
    const phrase = phrases[i] === undefined ? null : `'${phrases[i]}':B`
    return sql`(case when document @@ ${phrase}::tsquery then ${phraseWorth * words.length}::real else 0 end)`
  })
  return sql.join([...terms, ...whole], sql` + `)
}

/** How few of all entries hold a word, as is usual in searching: the logarithm of the inverted share. */
function rarity(stems: readonly string[]): RawBuilder<unknown> {
  return sql`(select ln(1 + (select count(*) from library_entry)::real
    / greatest(1, (select sum(entries) from library_word where stem = any(${stems}::text[])))))`
}

/** The names of the facets by which an entry falls away. */
function failingOf(chosen: ChosenFacets): RawBuilder<unknown> {
  const failing = libraryFacets.map((facet) => {
    const values = (chosen[facet] ?? []).map((value) => `${facet}:${value}`)
    return sql`case when not facets && ${values.length === 0 ? null : values}::text[] then ${facet}::text end`
  })
  return sql`array_remove(array[${sql.join(failing)}], null)`
}
