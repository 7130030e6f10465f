import { useAddress, useTexts } from '../language.tsx'
import { Section } from '../section.tsx'

type Props = Readonly<{ organisations: readonly Readonly<{ code: string; name: string }>[] }>

/** Organisations that have nobody who runs the work, each with the way to invite somebody. */
export function UnledOrganisations({ organisations }: Props) {
  const t = useTexts().people
  const to = useAddress()
  if (organisations.length === 0) return null
  return (
    <Section title={t.installation.unled} lead={t.installation.unledLead}>
      <ul className="plain-list">
        {organisations.map(({ code, name }) => (
          <li key={code}>
            <a className="ds-link" href={`${to('people', { code })}#invite`}>
              {t.unled.inviteTo(name)}
            </a>
          </li>
        ))}
      </ul>
    </Section>
  )
}
