import '../../theme/organisations.css'
import type { Organisation } from '#domain/organisations/organisation.ts'
import type { County } from '#domain/organisations/county.ts'
import { useAddress, useLocalized, useTexts } from '../language.tsx'
import { Tag } from '../tag.tsx'

type Props = Readonly<{ organisations: readonly Organisation[]; counties: readonly County[] }>

/** Organisations as links, each with what it is and where, so that namesakes can be told apart. */
export function OrganisationList({ organisations, counties }: Props) {
  const { organisations: t, common } = useTexts()
  const to = useAddress()
  const localized = useLocalized()
  const placeOf = ({ countyCode }: Organisation) => {
    const county = counties.find(({ code }) => code === countyCode)
    return county ? localized(county.name) : null
  }
  return (
    <ul className="organisation-list">
      {organisations.map((organisation) => (
        <li key={organisation.code}>
          <a className="ds-link" href={to('organisation', { code: organisation.code })}>
            {organisation.name}
          </a>{' '}
          {organisation.fictional && <Tag kind="warning">{common.fictional}</Tag>}
          <span className="note">
            {t.kindIn(organisation.kind, placeOf(organisation))} · {t.code(organisation.code)}
          </span>
        </li>
      ))}
    </ul>
  )
}
