import { libraryFacets } from '#domain/library/library-facets.ts'
import { useAddress, useTexts } from '../language.tsx'
import { type LibraryAsked, writeLibraryQuery } from './library-query.ts'
import { type FacetNames, useFacetValues } from './use-facet-values.ts'

/** What is searched for and chosen, each with a way to take it away without the rest. */
export function ChosenFacets({ asked, names }: Readonly<{ asked: LibraryAsked; names: FacetNames }>) {
  const t = useTexts().librarySearch
  const here = useAddress()('library')
  const valuesOf = useFacetValues(names)
  const { words, facets } = asked
  const chosen = libraryFacets.flatMap((facet) =>
    (facets[facet] ?? []).map((value) => ({
      key: `${facet}:${value}`,
      label: valuesOf(facet).find((one) => one.value === value)?.label ?? value,
      without: {
        ...asked,
        page: 1,
        facets: { ...facets, [facet]: facets[facet]!.filter((one) => one !== value) },
      },
    })),
  )
  const typed =
    words === '' ? [] : [{ key: 'q', label: t.searched(words), without: { ...asked, words: '', page: 1 } }]
  const all = [...typed, ...chosen]
  if (all.length === 0) return null
  return (
    <nav className="chosen-facets" aria-label={t.chosen}>
      <ul>
        {all.map(({ key, label, without }) => (
          <li key={key}>
            <a className="chosen-facets__one" href={here + writeLibraryQuery(without)}>
              <span className="ds-sr-only">{t.remove(label)}</span>
              <span aria-hidden="true">{label}</span>
              <span aria-hidden="true">×</span>
            </a>
          </li>
        ))}
        {all.length > 1 && (
          <li>
            <a className="ds-link" href={here}>
              {t.clear}
            </a>
          </li>
        )}
      </ul>
    </nav>
  )
}
