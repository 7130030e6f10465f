import '#app/theme/about.css'
import { usePageData } from '#app/entry/page-data.ts'
import { Alert } from '#app/ui/alert.tsx'
import { useAddress, useTexts } from '#app/ui/language.tsx'
import { Page } from '#app/ui/page.tsx'
import { PrivacyDocuments } from '#app/ui/privacy/privacy-documents.tsx'
import { Section } from '#app/ui/section.tsx'
import type { loader } from './privacy.server.ts'

export { loader } from './privacy.server.ts'

/** What everybody may know of the personal data in this installation. */
export default function Privacy() {
  const { facts, documents, signedIn, erased } = usePageData<typeof loader>()
  const { page: t, erased: gone } = useTexts().privacy
  const to = useAddress()
  const { trial, providers, lettersBy } = facts
  const set = [
    ...(trial ? [t.trial] : []),
    providers.length > 0 ? t.providers(providers.join(', ')) : t.noProviders,
    lettersBy === null ? t.noLetters : t.letters(lettersBy),
    t.cookies,
  ]
  return (
    <Page title={t.title} lead={t.lead}>
      {erased && (
        <Alert kind="success" title={gone.title}>
          {gone.lead}
        </Alert>
      )}
      <Section title={t.whoTitle} lead={t.who}>
        {null}
      </Section>
      <Section title={t.whatTitle}>
        <ul className="about-list">
          {t.what.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      </Section>
      <Section title={t.whyTitle} lead={t.why}>
        {null}
      </Section>
      <Section title={t.whereTitle}>
        <ul className="about-list">
          {set.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      </Section>
      <Section title={t.rightsTitle} lead={t.rights}>
        {signedIn && (
          <p>
            <a className="ds-link" href={to('ownData')}>
              {t.account}
            </a>
          </p>
        )}
      </Section>
      {documents && <PrivacyDocuments />}
    </Page>
  )
}
