import type { LoaderFunctionArgs } from 'react-router'
import { answer } from '#app/entry/answer.server.ts'
import { catalogueParts } from '#domain/indicators/catalogue-view.ts'
import { keyFigureKinds } from '#domain/indicators/key-figure.ts'
import { searchCatalogue } from '#server/services/indicators/search-catalogue.ts'
import { searchOrganisations } from '#server/services/organisations/search-organisations.ts'

/** The longest search that is worth reading. */
const longestSearch = 200

export function loader(args: LoaderFunctionArgs) {
  return answer(args, async (ctx) => {
    const { searchParams } = new URL(args.request.url)
    const read = (name: string) => (searchParams.get(name) ?? '').trim().slice(0, longestSearch)
    const asked = {
      words: read('q'),
      kind: keyFigureKinds.find((kind) => kind === read('kind')) ?? null,
      operatingArea: read('area') || null,
      part: catalogueParts.find((part) => part === read('which')) ?? 'all',
      page: Number(/^\d{1,4}$/.exec(read('page'))?.[0] ?? 1),
    }
    const organisations = read('organisation')
    const { found } = await searchOrganisations(ctx, { words: organisations, county: null, kind: null })
    const withFigures = found?.filter(({ kind, fictional }) => fictional || haveFigures.has(kind)) ?? null
    const chosen = withFigures?.find(({ code }) => code === organisations) ?? null
    return {
      asked,
      organisations,
      // Whoever has chosen one need not choose again.
      candidates: chosen ? null : withFigures,
      chosen: chosen && { code: chosen.code, name: chosen.name },
      view: await searchCatalogue(ctx, asked),
      searched: ['q', 'kind', 'area', 'which', 'page'].some((name) => searchParams.has(name)),
      fictional: (chosen ? [chosen] : (withFigures ?? [])).some(({ fictional }) => fictional),
    }
  })
}

const haveFigures = new Set(['municipality', 'region'])
