import '../../theme/organisations.css'
import type { County } from '#domain/organisations/county.ts'
import type { OrganisationKind } from '#domain/organisations/organisation.ts'
import { useAddress, useLanguage, useLocalized, useTexts } from '../language.tsx'
import { Section } from '../section.tsx'

type Props = Readonly<{
  counties: readonly Readonly<{ county: County; municipalities: number }>[]
  kinds: readonly Readonly<{ kind: OrganisationKind | 'example'; count: number }>[]
}>

/** Ways into the register for whoever has no name to search for: by county and by kind. */
export function BrowseOrganisations({ counties, kinds }: Props) {
  const t = useTexts().organisations
  const here = useAddress()('organisations')
  const localized = useLocalized()
  const language = useLanguage()
  const byName = counties.toSorted((a, b) =>
    localized(a.county.name).localeCompare(localized(b.county.name), language),
  )
  return (
    <>
      <Section title={t.byCounty}>
        <ul className="organisation-list">
          {byName.map(({ county, municipalities }) => (
            <li key={county.code}>
              <a className="ds-link" href={`${here}?county=${county.code}`}>
                {localized(county.name)}
              </a>
              <span className="note">{t.municipalities(municipalities)}</span>
            </li>
          ))}
        </ul>
      </Section>
      <Section title={t.byKind}>
        <ul className="organisation-list">
          {kinds.map(({ kind, count }) => (
            <li key={kind}>
              <a className="ds-link" href={`${here}?kind=${kind}`}>
                {t.kindHeadings[kind]}
              </a>
              <span className="note">{count}</span>
            </li>
          ))}
        </ul>
      </Section>
    </>
  )
}
