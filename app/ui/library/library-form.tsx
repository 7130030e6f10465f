import { type FacetCounts, libraryFacets } from '#domain/library/library-facets.ts'
import { Button } from '../button.tsx'
import { TextField } from '../field.tsx'
import { useAddress, useTexts } from '../language.tsx'
import { FacetGroup } from './facet-group.tsx'
import { libraryForm } from './library-form-id.ts'
import type { LibraryAsked } from './library-query.ts'
import type { FacetNames } from './use-facet-values.ts'

type Props = Readonly<{ asked: LibraryAsked; counts: FacetCounts; names: FacetNames }>

/** Words to search by, above the results. */
export function LibrarySearchBox({ asked }: Pick<Props, 'asked'>) {
  const t = useTexts().librarySearch
  return (
    <search>
      <form id={libraryForm} action={useAddress()('library')} className="library-search">
        <TextField
          id="q"
          type="search"
          label={t.label}
          hint={t.hint}
          longest={200}
          defaultValue={asked.words}
        />
        <Button>{t.find}</Button>
      </form>
    </search>
  )
}

/** What the library can be narrowed by: folded on a phone, beside the results where there is room. */
export function LibraryFacets({ asked, counts, names }: Props) {
  const t = useTexts().librarySearch
  const chosen = libraryFacets.reduce((sum, facet) => sum + (asked.facets[facet]?.length ?? 0), 0)
  return (
    <details className="library-facets">
      <summary>{t.narrow(chosen)}</summary>
      <div className="library-facets__groups">
        {libraryFacets.map((facet) => (
          <FacetGroup
            key={facet}
            facet={facet}
            chosen={asked.facets[facet] ?? []}
            counts={counts[facet]}
            names={names}
          />
        ))}
        <div className="library-facets__apply">
          <button type="submit" form={libraryForm} className="ds-button" data-variant="secondary">
            {t.apply}
          </button>
        </div>
      </div>
    </details>
  )
}
