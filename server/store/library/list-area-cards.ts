import { sql } from 'kysely'
import type { LibraryCard } from '#domain/library/library-card.ts'
import type { Database } from '#server/context.ts'

/** The first cards of an area but for one, in the order of the library: those that show a change first, then the newest. */
export async function listAreaCards(
  db: Database,
  { area, but, limit }: Readonly<{ area: string; but: string; limit: number }>,
): Promise<readonly Omit<LibraryCard, 'adoptions'>[]> {
  const rows = await db
    .selectFrom('library_entry')
    .select('card')
    .where(sql<boolean>`facets @> array[${`area:${area}`}]::text[]`)
    .where('slug', '<>', but)
    .orderBy('has_changed', 'desc')
    .orderBy('newest', (order) => order.desc().nullsLast())
    .orderBy('key')
    .limit(limit)
    .execute()
  return rows.map(({ card }) => card)
}
