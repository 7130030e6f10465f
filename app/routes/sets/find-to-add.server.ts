import type { FoundKeyFigures } from '#app/ui/sets/key-figure-search.tsx'
import { indexKeyFigures, searchKeyFigures } from '#domain/indicators/search-key-figures.ts'
import type { Context } from '#server/context.ts'
import { getCatalogue } from '#server/services/indicators/get-catalogue.ts'

const most = 15

/** Key figures that answer to what was written, as the form of a set offers them. */
export async function findToAdd(ctx: Context, q: string): Promise<FoundKeyFigures> {
  const { keyFigures } = await getCatalogue(ctx)
  const { ids } = searchKeyFigures(indexKeyFigures(keyFigures.values()), q)
  return {
    q,
    keyFigures: ids.slice(0, most).map((id) => {
      const { title, bothSexes } = keyFigures.get(id)!
      return { id, title, bothSexes }
    }),
    more: Math.max(0, ids.length - most),
  }
}
