import { sql } from 'kysely'
import type { SuggestionCandidate } from '#domain/library/suggest-examples.ts'
import type { Database } from '#server/context.ts'

/** What may be near to what somebody works with. */
export type Suggestible = Omit<SuggestionCandidate, 'owners'>

/** A word of what somebody works with, what an entry must answer to speak of it, and its stems, by which it is counted. */
export type TellingWord = Readonly<{ word: string; query: string; stems: readonly string[] }>

/** A word that stands in more than this share of the library tells nothing. */
const rarest = 0.1

/** So many are weighed at most: those that share the most. */
const most = 200

/**
 * Entries that share an area, a statement or a telling word with something, those that share the most first, then what has
 * changed by sex and in figures, then the newest. Words that much of the library has are passed over.
 */
export async function listSuggestible(
  db: Database,
  { facets, words }: Readonly<{ facets: readonly string[]; words: readonly TellingWord[] }>,
): Promise<readonly Suggestible[]> {
  const { rows } = await sql<Suggestible>`
    with asked as materialized (
      select word, query::tsquery as query from jsonb_to_recordset(${JSON.stringify(words)}::jsonb)
        as asked (word text, query text, stems text[])
      where (select coalesce(sum(entries), 0) from library_word where stem = any(stems))
        <= greatest(1, ${rarest}::real * (select count(*) from library_entry))
    )
    select card, has_changed as "hasChanged",
      array(select word from asked where document @@ query order by word) as words
    from library_entry
    where facets && ${facets}::text[] or document @@ (select string_agg(query::text, ' | ')::tsquery from asked)
    order by cardinality(array(select unnest(facets) intersect select unnest(${facets}::text[])))
        + 2 * (select count(*) from asked where document @@ query) desc,
      has_changed desc, newest desc nulls last, key
    limit ${most}`.execute(db)
  return rows
}
