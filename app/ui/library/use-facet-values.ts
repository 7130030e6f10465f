import type { Localized } from '#domain/language/language.ts'
import type { LibraryFacet } from '#domain/library/library-facets.ts'
import { sizeClasses } from '#domain/library/size-class.ts'
import { organisationKinds } from '#domain/organisations/organisation.ts'
import { capitalise } from '#texts/formats.ts'
import { useLocalized, useTexts } from '../language.tsx'

/** The values of the facets that content has names for. */
export type FacetNames = Readonly<
  Record<Exclude<LibraryFacet, 'kind' | 'size'>, readonly Readonly<{ value: string; name: Localized }>[]>
>

type FacetValue = Readonly<{ value: string; label: string }>

/** All values of a facet in the order they are shown, with what they are called in the page's language. */
export function useFacetValues(names: FacetNames): (facet: LibraryFacet) => readonly FacetValue[] {
  const { librarySearch: t, organisations } = useTexts()
  const localized = useLocalized()
  return (facet) => {
    if (facet === 'kind')
      return organisationKinds.map((value) => ({ value, label: capitalise(organisations.kinds[value]) }))
    if (facet === 'size') return sizeClasses.map(({ id }) => ({ value: id, label: t.sizes[id] }))
    return names[facet].map(({ value, name }) => ({ value, label: localized(name) }))
  }
}
