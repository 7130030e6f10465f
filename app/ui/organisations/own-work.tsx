import { useAddress, useTexts } from '../language.tsx'
import { Section } from '../section.tsx'

type Props = Readonly<{
  code: string
  name: string
  /** Whether whoever reads belongs to the organisation. */
  own: boolean
  /** Whether they may see who may look at it as support, or look themselves. */
  seesSupport: boolean
}>

/** Leads to the sets of key figures and the challenges of an organisation, to all it improves, to its goals and to what it splits by sex. */
export function OwnWork({ code, name, own, seesSupport }: Props) {
  const { challenges: t, goals, coverage, sets, sharing, support } = useTexts()
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
        {own && (
          <li>
            <a className="ds-link" href={to('shared', { code })}>
              {sharing.list.title}
            </a>
          </li>
        )}
        {seesSupport && (
          <li>
            <a className="ds-link" href={to('support', { code })}>
              {support.link}
            </a>
          </li>
        )}
      </ul>
    </Section>
  )
}
