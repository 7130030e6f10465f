import type { LibraryAsked } from '#app/ui/library/library-query.ts'
import { libraryFacets } from '#domain/library/library-facets.ts'

const longestSearch = 200
/** More than there are values of any facet that somebody would choose together. */
const mostValues = 40

/** What an address asks the library for. What cannot be a value of ours is left out. */
export function readLibraryQuery(url: string): LibraryAsked {
  const { searchParams } = new URL(url)
  const valuesOf = (facet: string) => {
    const written = searchParams.getAll(facet).filter((value) => /^[\w:-]{1,60}$/.test(value))
    return [...new Set(written)].slice(0, mostValues)
  }
  return {
    words: (searchParams.get('q') ?? '').trim().slice(0, longestSearch),
    facets: Object.fromEntries(libraryFacets.map((facet) => [facet, valuesOf(facet)])),
    page: Number(/^\d{1,5}$/.exec(searchParams.get('page') ?? '')?.[0] ?? 1),
  }
}
