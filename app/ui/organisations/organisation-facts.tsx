import '../../theme/organisations.css'
import type { ReactNode } from 'react'
import type { County } from '#domain/organisations/county.ts'
import type { Organisation } from '#domain/organisations/organisation.ts'
import type { SkrGroup } from '#domain/organisations/skr-group.ts'
import { formatNumber } from '#texts/formats.ts'
import { useAddress, useLanguage, useLocalized, useTexts } from '../language.tsx'
import { Section } from '../section.tsx'

type Props = Readonly<{
  organisation: Organisation
  county: County | null
  skrGroup: SkrGroup | null
  parent: Organisation | null
}>

/** What the register knows of an organisation; what it does not have is left out. */
export function OrganisationFacts({ organisation, county, skrGroup, parent }: Props) {
  const t = useTexts().organisations
  const to = useAddress()
  const localized = useLocalized()
  const language = useLanguage()
  const { code, kind, position, alsoKnownAs } = organisation
  const official = (kind === 'municipality' || kind === 'region') && !organisation.fictional
  const degrees = (value: number) => formatNumber(language, value, 2)
  return (
    <Section title={t.facts}>
      <dl className="facts facts--rows">
        <Fact name={t.officialName}>{organisation.officialName}</Fact>
        {alsoKnownAs.length > 0 && <Fact name={t.alsoKnownAs}>{alsoKnownAs.join(', ')}</Fact>}
        <Fact name={official ? t.officialCode : t.ownCode}>{code}</Fact>
        <Fact name={t.kind}>{t.kinds[kind]}</Fact>
        {parent && (
          <Fact name={t.partOf}>
            <a className="ds-link" href={to('organisation', { code: parent.code })}>
              {parent.officialName}
            </a>
          </Fact>
        )}
        {county && (
          <Fact name={t.county}>
            <a className="ds-link" href={`${to('organisations')}?county=${county.code}`}>
              {localized(county.name)}
            </a>
          </Fact>
        )}
        {skrGroup && (
          <Fact name={t.skrGroup}>
            {skrGroup.code} {localized(skrGroup.name)}
            <span className="note"> ({localized(skrGroup.heading)})</span>
          </Fact>
        )}
        {position && (
          <Fact name={t.position}>
            {t.positionOf(degrees(position.latitude), degrees(position.longitude))}
          </Fact>
        )}
      </dl>
      {official && <p className="note">{t.factsSource}</p>}
    </Section>
  )
}

function Fact({ name, children }: Readonly<{ name: string; children: ReactNode }>) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  )
}
