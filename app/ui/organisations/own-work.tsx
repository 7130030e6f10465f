import { useAddress, useTexts } from '../language.tsx'
import { Section } from '../section.tsx'

/** Leads to the sets of key figures and the challenges of an organisation, to all it improves, to its goals and to what it splits by sex. */
export function OwnWork({ code, name }: Readonly<{ code: string; name: string }>) {
  const { challenges: t, goals, coverage, sets } = useTexts()
  const to = useAddress()
  return (
    <Section title={t.sectionTitle}>
      <ul className="plain-list">
        <li>
          <a className="ds-link" href={to('sets', { code })}>
            {sets.title}
          </a>
        </li>
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
        <li>
          <a className="ds-link" href={to('goals', { code })}>
            {goals.list.link}
          </a>
        </li>
        <li>
          <a className="ds-link" href={to('coverage', { code })}>
            {coverage.link}
          </a>
        </li>
      </ul>
    </Section>
  )
}
