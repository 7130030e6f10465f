import type { CatalogueSearch, CatalogueView, FoundKeyFigure } from '#domain/indicators/catalogue-view.ts'
import type { Classification, KeyFigure } from '#domain/indicators/key-figure.ts'
import {
  indexKeyFigures,
  type KeyFigureIndex,
  searchKeyFigures,
} from '#domain/indicators/search-key-figures.ts'
import type { Application } from '#server/context.ts'
import { findCatalogue } from './find-catalogue.ts'
import type { Catalogue } from './get-catalogue.ts'

const perPage = 50

type Indexed = Readonly<{
  index: KeyFigureIndex
  ids: readonly string[]
  bySex: number
  operatingAreas: readonly string[]
}>

const indexed = new WeakMap<Catalogue['keyFigures'], Indexed>()

/** Searches all key figures that are known; the index is made once for each snapshot. Without figures nothing is found. */
export async function searchCatalogue(ctx: Application, search: CatalogueSearch): Promise<CatalogueView> {
  const catalogue = await findCatalogue(ctx)
  if (catalogue === null) return nothing
  const { keyFigures, classifications } = catalogue
  const known = indexed.get(keyFigures) ?? makeIndex(catalogue)
  indexed.set(keyFigures, known)
  const { ids, complete } =
    search.words.trim() === ''
      ? { ids: known.ids, complete: true }
      : searchKeyFigures(known.index, search.words)
  const fits = ids.filter((id) => isWanted(keyFigures.get(id)!, classifications.get(id)!, search))
  const pages = Math.max(1, Math.ceil(fits.length / perPage))
  const page = Math.min(Math.max(1, search.page), pages)
  const from = (page - 1) * perPage
  return {
    all: keyFigures.size,
    bySex: known.bySex,
    operatingAreas: known.operatingAreas,
    complete,
    found: fits.slice(from, from + perPage).map((id) => toFound(catalogue, id)),
    suggested: suggestedOf(ctx, catalogue),
    count: fits.length,
    first: from + 1,
    pages,
    page,
  }
}

const nothing: CatalogueView = {
  all: 0,
  bySex: 0,
  operatingAreas: [],
  complete: true,
  found: [],
  suggested: [],
  count: 0,
  first: 1,
  pages: 1,
  page: 1,
}

function makeIndex({ keyFigures, classifications }: Catalogue): Indexed {
  const index = indexKeyFigures(keyFigures.values())
  const areas = new Set([...keyFigures.values()].flatMap(({ operatingArea }) => operatingArea ?? []))
  return {
    index,
    ids: index.map(({ id }) => id),
    bySex: [...classifications.values()].filter(({ kind }) => kind !== null).length,
    operatingAreas: [...areas].toSorted(new Intl.Collator('sv').compare),
  }
}

function suggestedOf({ content }: Application, catalogue: Catalogue): readonly FoundKeyFigure[] {
  const ids =
    content.keyFigureSets[0]?.sections.flatMap((section) => section.keyFigures.map(({ id }) => id)) ?? []
  return [...new Set(ids)]
    .filter((id) => (catalogue.keyFigures.get(id)?.observations ?? 0) > 0)
    .map((id) => toFound(catalogue, id))
}

function isWanted(keyFigure: KeyFigure, { kind }: Classification, search: CatalogueSearch): boolean {
  if (search.kind !== null && kind !== search.kind) return false
  if (search.operatingArea !== null && keyFigure.operatingArea !== search.operatingArea) return false
  return search.part === 'all' || (search.part === 'here' ? keyFigure.observations > 0 : kind !== null)
}

function toFound({ keyFigures, classifications }: Catalogue, found: string): FoundKeyFigure {
  const { id, title, operatingArea, observations, bothSexes } = keyFigures.get(found)!
  return {
    keyFigure: { id, title, operatingArea, observations, bothSexes },
    kind: classifications.get(id)!.kind,
  }
}
