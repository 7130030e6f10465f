import type { LoaderFunctionArgs } from 'react-router'
import { answer } from '#app/entry/answer.server.ts'
import { ownOrigin } from '#app/entry/own-origin.server.ts'
import { listFacetNames } from '#server/services/library/list-facet-names.ts'
import { searchLibrary } from '#server/services/library/search-library.ts'
import { readLibraryQuery } from './read-library-query.server.ts'

export function loader(args: LoaderFunctionArgs) {
  return answer(args, async (ctx) => {
    const asked = readLibraryQuery(args.request.url)
    const view = await searchLibrary(ctx, asked)
    // Whoever has found nothing is shown where there is something.
    const whole = view.total > 0 ? view : await searchLibrary(ctx, { words: '', facets: {}, page: 1 })
    const madeUp = ctx.content.organisations.filter(({ fictional }) => fictional).map(({ code }) => code)
    const isMadeUp = (codes: readonly string[]) => codes.some((code) => madeUp.includes(code))
    return {
      asked,
      view,
      filledAreas: Object.keys(whole.counts.area),
      names: listFacetNames(ctx),
      chain: ctx.content.chainSteps,
      origin: ownOrigin(args.request, ctx.config),
      madeUp: view.cards.filter(({ organisations }) => isMadeUp(organisations)).map(({ key }) => key),
      fictional: view.cards.some(({ organisations }) => isMadeUp(organisations)),
    }
  })
}
