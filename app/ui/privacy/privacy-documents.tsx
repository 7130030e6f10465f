import { useAddress, useTexts } from '../language.tsx'
import { Section } from '../section.tsx'

/** The documents for a data protection officer, for those who look after the installation. */
export function PrivacyDocuments() {
  const t = useTexts().privacy.page
  const to = useAddress()
  return (
    <Section title={t.documentsTitle} lead={t.documents}>
      <ul>
        {(['record', 'dpia'] as const).map((kind) => (
          <li key={kind}>
            <a className="ds-link" href={to('privacyDocument', { kind })} download>
              {t[kind]}
            </a>
          </li>
        ))}
      </ul>
    </Section>
  )
}
