import type { FoundKeyFigures } from '#app/ui/sets/key-figure-search.tsx'
import type { Context } from '#server/context.ts'
import { searchCatalogue } from '#server/services/indicators/search-catalogue.ts'

const most = 15

/** Key figures that answer to what was written, as the form of a set offers them. */
export async function findToAdd(ctx: Context, q: string): Promise<FoundKeyFigures> {
  const search = { words: q, kind: null, operatingArea: null, part: 'all', page: 1 } as const
  const { found, count } = await searchCatalogue(ctx, search)
  return {
    q,
    keyFigures: found
      .slice(0, most)
      .map(({ keyFigure: { id, title }, kind }) => ({ id, title, bySex: kind !== null })),
    more: Math.max(0, count - most),
  }
}
