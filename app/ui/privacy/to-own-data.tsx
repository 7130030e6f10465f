import { useAddress, useTexts } from '../language.tsx'
import { Section } from '../section.tsx'

/** The section of one's account that leads to what is kept of one. */
export function ToOwnData() {
  const t = useTexts().privacy.own
  const to = useAddress()
  return (
    <Section title={t.title} lead={t.lead}>
      <p>
        <a className="ds-link" href={to('ownData')}>
          {t.link}
        </a>
      </p>
    </Section>
  )
}
