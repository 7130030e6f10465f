import { sql } from 'kysely'
import type { Database } from '#server/context.ts'

/** A Swedish word of the library that has a shorter one in it. */
export type LongerWord = Readonly<{ part: string; stem: string; foldedStem: string }>

/** As many as are looked at for each word: those that stand in most entries. */
const most = 20

/** Words of the library that hold one of these stems, written without marks, anywhere in them. */
export async function findLongerWords(
  db: Database,
  parts: readonly string[],
): Promise<readonly LongerWord[]> {
  if (parts.length === 0) return []
  const { rows } = await sql<LongerWord>`
    select part, stem, folded_stem as "foldedStem"
    from unnest(${[...new Set(parts)]}::text[]) as part, lateral (
      select stem, folded_stem from library_word
      where folded like '%' || part || '%' and language = 'sv' and folded_stem <> part
        and folded_stem like '%' || part || '%'
      group by stem, folded_stem order by sum(entries) desc, stem limit ${most}
    ) as longer`.execute(db)
  return rows
}
