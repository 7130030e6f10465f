import { sql } from 'kysely'
import type { Database } from '#server/context.ts'
import { indefiniteStem, stemOf } from './stem-of.ts'

/**
 * Which of these are Swedish words of the library in any ending, and the stems they have there: with the very letters, or
 * else those that differ by marks only.
 */
export async function findKnownParts(
  db: Database,
  parts: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  if (parts.length === 0) return new Map()
  const { rows } = await sql<{ part: string; stems: string[] }>`
    with stemmed as (
      select part, ${stemOf('sv', sql`part`)} as stem from unnest(${[...new Set(parts)]}::text[]) as part
    ), asked as (
      select part, unnest(array[stem, part, ${indefiniteStem(sql`stem`)}]) as stem from stemmed
    )
    select part, coalesce(array_agg(distinct known.stem order by known.stem) filter (where known.stem = asked.stem),
      array_agg(distinct known.stem order by known.stem)) as stems
    from asked join library_word as known on known.folded_stem = fold_letters(asked.stem)
    where known.language = 'sv' group by part`.execute(db)
  return new Map(rows.map(({ part, stems }) => [part, stems]))
}
