import { useAddress, useTexts } from '../language.tsx'
import { Section } from '../section.tsx'

/** Leads to the challenges of an organisation and to everything it improves, in rounds and outside them. */
export function OwnWork({ code, name }: Readonly<{ code: string; name: string }>) {
  const t = useTexts().challenges
  const to = useAddress()
  return (
    <Section title={t.sectionTitle}>
      <ul className="plain-list">
        <li>
          <a className="ds-link" href={to('challenges', { code })}>
            {t.link(name)}
          </a>
        </li>
        <li>
          <a className="ds-link" href={to('ownImprovements', { code })}>
            {t.linkImprovements(name)}
          </a>
        </li>
      </ul>
    </Section>
  )
}
