import type { County } from '#domain/organisations/county.ts'
import type { Organisation, OrganisationKind } from '#domain/organisations/organisation.ts'
import { searchOrganisations as search } from '#domain/organisations/search-organisations.ts'
import type { Context } from '#server/context.ts'
import { listOrganisations } from '#server/store/organisations/list-organisations.ts'

/** What is looked for: words, or else all of a county, or else all of a kind. */
export type SearchInput = Readonly<{
  words: string
  county: string | null
  kind: OrganisationKind | 'example' | null
}>

/** What is found, and what can be chosen from where nothing has been looked for yet. */
export type SearchView = Readonly<{
  /** Null: nothing has been looked for. */
  found: readonly Organisation[] | null
  /** True where nobody has such a name, and `found` are those that come close. */
  onlySimilar: boolean
  county: County | null
  counties: readonly Readonly<{ county: County; municipalities: number }>[]
  /** How many there are of each kind that exists, the made-up ones apart. */
  kinds: readonly Readonly<{ kind: OrganisationKind | 'example'; count: number }>[]
}>

/** Looks in the register for organisations by name or code, or lists those of a county or kind. */
export async function searchOrganisations(ctx: Context, input: SearchInput): Promise<SearchView> {
  const organisations = await listOrganisations(ctx.db)
  const { counties } = ctx.content
  const matches = search(organisations, input.words)
  const county = counties.find(({ code }) => code === input.county) ?? null
  return {
    found:
      input.words.trim() === ''
        ? browse(organisations, county, input.kind)
        : matches.map(({ organisation }) => organisation),
    onlySimilar: matches[0]?.closeness === 'similar',
    county,
    counties: counties.map((each) => ({
      county: each,
      municipalities: organisations.filter(
        ({ kind, countyCode }) => kind === 'municipality' && countyCode === each.code,
      ).length,
    })),
    kinds: countKinds(organisations),
  }
}

const collator = new Intl.Collator('sv')
const kindOrder = ['region', 'municipality', 'district', 'federation', 'company', 'other', 'example'] as const

function groupOf({ kind, fictional }: Organisation): OrganisationKind | 'example' {
  return fictional ? 'example' : kind
}

/** The region of a county stands before its municipalities; else by name. */
function browse(
  organisations: readonly Organisation[],
  county: County | null,
  kind: SearchInput['kind'],
): readonly Organisation[] | null {
  if (county === null && kind === null) return null
  return organisations
    .filter((each) => (county ? each.countyCode === county.code : groupOf(each) === kind))
    .toSorted(
      (a, b) =>
        kindOrder.indexOf(groupOf(a)) - kindOrder.indexOf(groupOf(b)) || collator.compare(a.name, b.name),
    )
}

function countKinds(organisations: readonly Organisation[]): SearchView['kinds'] {
  return kindOrder
    .map((kind) => ({ kind, count: organisations.filter((each) => groupOf(each) === kind).length }))
    .filter(({ count }) => count > 0)
}
