import type { LoaderFunctionArgs } from 'react-router'
import { answer } from '#app/entry/answer.server.ts'
import { organisationKinds, type OrganisationKind } from '#domain/organisations/organisation.ts'
import { searchOrganisations } from '#server/services/organisations/search-organisations.ts'

/** The longest search that is worth reading: longer than any name. */
const longestSearch = 200

function readKind(text: string | null): OrganisationKind | 'example' | null {
  return text === 'example' ? text : (organisationKinds.find((kind) => kind === text) ?? null)
}

export function loader(args: LoaderFunctionArgs) {
  return answer(args, async (ctx) => {
    const { searchParams } = new URL(args.request.url)
    const words = (searchParams.get('q') ?? '').trim().slice(0, longestSearch)
    const kind = readKind(searchParams.get('kind'))
    const view = await searchOrganisations(ctx, { words, county: searchParams.get('county'), kind })
    const fictional = view.found?.some((organisation) => organisation.fictional) === true
    return { ...view, words, kind, fictional }
  })
}
