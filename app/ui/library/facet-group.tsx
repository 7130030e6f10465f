import type { LibraryFacet } from '#domain/library/library-facets.ts'
import { formatNumber } from '#texts/formats.ts'
import { useLanguage, useTexts } from '../language.tsx'
import { libraryForm } from './library-form-id.ts'
import { type FacetNames, useFacetValues } from './use-facet-values.ts'

type Props = Readonly<{
  facet: LibraryFacet
  chosen: readonly string[]
  /** How many each value would leave. */
  counts: Readonly<Record<string, number>>
  names: FacetNames
}>

/** So many values are seen at once; the rest is folded. */
const first = 8

/** The values of one facet as boxes to tick, each with how many it would leave. */
export function FacetGroup({ facet, chosen, counts, names }: Props) {
  const t = useTexts().librarySearch
  const values = useValues({ facet, chosen, counts, names })
  if (values.length === 0) return null
  const isLong = values.length > first + 2
  const shown = isLong ? values.slice(0, first) : values
  return (
    <details className="facet" open={chosen.length > 0 || facet === 'area' || facet === 'step'}>
      <summary>{t.facets[facet]}</summary>
      <fieldset className="facet__values">
        <legend className="ds-sr-only">{t.facets[facet]}</legend>
        {shown.map((value) => (
          <FacetBox key={value.value} facet={facet} {...value} />
        ))}
        {isLong && (
          <details>
            <summary>{t.more(t.facets[facet])}</summary>
            <div className="facet__values">
              {values.slice(first).map((value) => (
                <FacetBox key={value.value} facet={facet} {...value} />
              ))}
            </div>
          </details>
        )}
      </fieldset>
    </details>
  )
}

type Value = Readonly<{ value: string; label: string; count: number; isChosen: boolean }>

/** What can be chosen: what leaves something, and what is chosen already. Long lists have the fullest first. */
function useValues({ facet, chosen, counts, names }: Props): readonly Value[] {
  const all = useFacetValues(names)(facet)
  // Each statement stands in every checklist it is part of; those of the latest are enough to choose from.
  const latest = facet === 'item' ? all[0]?.value.split(':')[0] : undefined
  const values = all
    .map(({ value, label }) => ({
      value,
      label,
      count: counts[value] ?? 0,
      isChosen: chosen.includes(value),
    }))
    .filter(
      ({ value, count, isChosen }) => isChosen || (count > 0 && (!latest || value.startsWith(`${latest}:`))),
    )
  const isLong = facet === 'area' && values.length > first + 2
  return isLong
    ? values.toSorted((a, b) => Number(b.isChosen) - Number(a.isChosen) || b.count - a.count)
    : values
}

function FacetBox({ facet, value, label, count, isChosen }: Value & { facet: LibraryFacet }) {
  const t = useTexts().librarySearch
  const id = `${facet}-${value}`.replaceAll(':', '-')
  const number = formatNumber(useLanguage(), count)
  return (
    <div className="facet__value">
      <input
        className="ds-input"
        type="checkbox"
        form={libraryForm}
        id={id}
        name={facet}
        value={value}
        defaultChecked={isChosen}
      />
      <label htmlFor={id}>
        {label}{' '}
        <span className="facet__count">
          <span aria-hidden="true">{number}</span>
          <span className="ds-sr-only">({t.count(number)})</span>
        </span>
      </label>
    </div>
  )
}
