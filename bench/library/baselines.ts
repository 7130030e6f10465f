import { sql } from 'kysely'
import type { LibraryEntry } from '#domain/library/library-entry.ts'
import type { Database } from '#server/context.ts'

/** A way of searching that is compared with ours: the names of the first ones that answer. */
export type Baseline = Readonly<{ name: string; search: (words: string) => Promise<readonly string[]> }>

const perPage = 20

/** All text of an entry, as the simplest ways search it. */
function textOf({ card, keywords, body }: LibraryEntry): string {
  const told = [card.title, card.summary, card.owner, ...body].flatMap((text) =>
    text === null ? [] : [text.sv, text.en],
  )
  return [...told, ...keywords.sv, ...keywords.en].join(' ').toLowerCase()
}

/** Makes the table that the same texts are put into for what is compared. */
export async function makeBaselines(db: Database): Promise<void> {
  await sql`create table bare_entry (slug text, said text, document tsvector generated always as
    (to_tsvector('swedish', said)) stored)`.execute(db)
  await sql`create index on bare_entry using gin (document)`.execute(db)
}

/** Puts texts there. */
export async function fillBaselines(db: Database, entries: readonly LibraryEntry[]): Promise<void> {
  for (let from = 0; from < entries.length; from += 1000) {
    const some = entries.slice(from, from + 1000)
    await sql`insert into bare_entry (slug, said) select * from unnest(
      ${some.map(({ card }) => card.slug)}::text[], ${some.map(textOf)}::text[])`.execute(db)
  }
}

/** The ways that are compared: what one would write first. None of them counts facets. */
export function listBaselines(db: Database, entries: readonly LibraryEntry[]): readonly Baseline[] {
  const held = entries.map((entry) => ({ slug: entry.card.slug, said: textOf(entry) }))
  const split = (words: string) => words.toLowerCase().split(' ').filter(Boolean)
  return [
    {
      name: 'ILIKE over the whole text',
      search: async (words) => {
        const { rows } = await sql<{ slug: string; total: number }>`
          select slug, count(*) over () as total from bare_entry
          where said ilike all(${split(words).map((word) => `%${word}%`)}::text[]) order by slug limit ${perPage}`.execute(
          db,
        )
        return rows.map(({ slug }) => slug)
      },
    },
    {
      name: 'a scan in JavaScript',
      search: (words) => {
        const asked = split(words)
        const found = held.filter(({ said }) => asked.every((word) => said.includes(word)))
        return Promise.resolve(found.slice(0, perPage).map(({ slug }) => slug))
      },
    },
    {
      name: 'full text of PostgreSQL as it comes',
      search: async (words) => {
        const { rows } = await sql<{ slug: string; total: number }>`
          select slug, count(*) over () as total from bare_entry, plainto_tsquery('swedish', ${words}) as query
          where document @@ query order by ts_rank_cd(document, query) desc, slug limit ${perPage}`.execute(
          db,
        )
        return rows.map(({ slug }) => slug)
      },
    },
  ]
}
