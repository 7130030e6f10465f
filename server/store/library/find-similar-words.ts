import { sql } from 'kysely'
import type { Database } from '#server/context.ts'

/** A word of the library that is spelled much like one that was typed. */
export type SimilarWord = Readonly<{ typed: string; word: string }>

/** Words of the library that share most of their letters, three at a time, with words that were typed; the closest first. */
export async function findSimilarWords(
  db: Database,
  words: readonly string[],
): Promise<readonly SimilarWord[]> {
  if (words.length === 0) return []
  const { rows } = await sql<SimilarWord>`
    select typed, word
    from unnest(${words}::text[]) as typed, lateral (
      select word, entries, similarity(folded, fold_letters(typed)) as closeness from library_word
      where folded % fold_letters(typed)
      order by closeness desc, entries desc, word limit 12
    ) as near order by typed, closeness desc, entries desc, word`.execute(db)
  return rows
}
