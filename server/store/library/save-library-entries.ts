import { sql } from 'kysely'
import type { IndexedWords } from '#domain/library/index-entry.ts'
import type { LibraryCard } from '#domain/library/library-card.ts'
import type { Database } from '#server/context.ts'
import { stemOf } from './stem-of.ts'

/** An entry of the index, with the words that the database makes stems of. */
export type EntryRow = Readonly<{
  card: Omit<LibraryCard, 'adoptions'>
  organisationCode: string | null
  facets: readonly string[]
  hasChanged: boolean
  /** ISO date; null where nobody knows. */
  newest: string | null
  indexed: IndexedWords
}>

/**
 * Puts entries into the index of the library, or in the place of those with the same keys. Words that say nothing of
 * themselves, such as *och*, are left out; of a word that stands in several places the best one counts.
 */
export async function saveLibraryEntries(db: Database, entries: readonly EntryRow[]): Promise<void> {
  if (entries.length === 0) return
  await sql`
    with entry as (
      select * from jsonb_to_recordset(${JSON.stringify(entries.map(toJson))}::jsonb) as row (
        key text, slug text, organisation_code text, card jsonb, facets jsonb, has_changed boolean, newest date,
        words jsonb, phrases jsonb)
    ), said as (
      select key, word ->> 0 as language, word ->> 1 as field, word ->> 2 as word
      from entry, jsonb_array_elements(words) as word
    ), phrase as (
      select key, place, phrase ->> 0 as language, word
      from entry, jsonb_array_elements(phrases) with ordinality as phrases (phrase, place),
        jsonb_array_elements_text(phrase -> 1) as word
    ), stem as materialized (
      select language, word,
        case language when 'sv' then ${stemOf('sv', sql`word`)} else ${stemOf('en', sql`word`)} end as stem
      from (select language, word from said union select language, word from phrase) as words
    ), marked as (
      select key, stem, min(field) as field from said join stem using (language, word)
      where stem is not null group by key, stem
      union all
      select distinct key, string_agg(distinct stem, '_' order by stem), 'B' from phrase join stem using (language, word)
      where stem is not null group by key, place having count(distinct stem) > 1
    ), document as (
      select key, string_agg(quote_literal(stem) || ':1' || field, ' ')::tsvector as document from marked group by key
    ), own as (
      select key, array_agg(distinct language || ' ' || word || ' ' || stem) as words
      from said join stem using (language, word) where stem is not null group by key
    )
    insert into library_entry
      (key, slug, organisation_code, card, facets, has_changed, newest, document, words)
    select key, slug, organisation_code, card, array(select jsonb_array_elements_text(facets)), has_changed, newest,
      coalesce(document, ''), coalesce(own.words, '{}')
    from entry left join document using (key) left join own using (key)
    on conflict (key) do update set slug = excluded.slug, organisation_code = excluded.organisation_code,
      card = excluded.card, facets = excluded.facets, has_changed = excluded.has_changed, newest = excluded.newest,
      document = excluded.document, words = excluded.words`.execute(db)
}

function toJson({ card, organisationCode, facets, hasChanged, newest, indexed }: EntryRow) {
  return {
    key: card.key,
    slug: card.slug,
    organisation_code: organisationCode,
    card,
    facets,
    has_changed: hasChanged,
    newest,
    ...indexed,
  }
}
