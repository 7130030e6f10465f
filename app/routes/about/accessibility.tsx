import { Alert } from '#app/ui/alert.tsx'
import { useAddress, useLanguage, useTexts } from '#app/ui/language.tsx'
import { Page } from '#app/ui/page.tsx'
import { Section } from '#app/ui/section.tsx'
import { formatDate } from '#texts/formats.ts'

/** When the pages were last gone through as the statement says; changed by hand, with the statement. */
const assessedAt = '2026-11-22'
const updatedAt = '2026-11-22'

/** Digg's form for complaints; who holds the supervision may change. */
const complaintForm = 'https://www.digg.se/tdosanmalan'

/** The accessibility statement with everything that Digg's list asks for, worded for trial mode. */
export default function Accessibility() {
  const { about, common } = useTexts()
  const t = about.accessibility
  const language = useLanguage()
  const to = useAddress()
  const parts: readonly (readonly string[])[] = [
    t.body,
    t.service,
    t.conformance,
    t.shortcomings,
    [t.assessed, formatDate(language, assessedAt)],
    [t.updated, formatDate(language, updatedAt)],
    t.how,
    t.contact,
    t.burden,
    t.outside,
  ]
  return (
    <Page title={t.title} lead={t.lead} breadcrumbs={[{ href: to('about'), label: common.nav.about }]}>
      <Alert kind="info" title={t.trialTitle}>
        {t.trial}
      </Alert>
      {parts.map(([title, text]) => (
        <Section key={title} title={title!}>
          <p>{text}</p>
        </Section>
      ))}
      <Section title={t.supervision[0]!}>
        <p>{t.supervision[1]}</p>
        <p>
          <a className="ds-link" href={complaintForm}>
            {t.complaint}
          </a>
        </p>
      </Section>
    </Page>
  )
}
