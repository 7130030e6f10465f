import { type ChosenFacets, libraryFacets } from '#domain/library/library-facets.ts'

/** What somebody asks the library for. */
export type LibraryAsked = Readonly<{ words: string; facets: ChosenFacets; page: number }>

/** What an address ends in to ask for this; empty where nothing is asked. */
export function writeLibraryQuery({ words, facets, page }: LibraryAsked): string {
  const query = new URLSearchParams()
  if (words !== '') query.set('q', words)
  for (const facet of libraryFacets) for (const value of facets[facet] ?? []) query.append(facet, value)
  if (page > 1) query.set('page', String(page))
  return query.size === 0 ? '' : `?${query}`
}
