import type { Consent } from '#domain/support/consent.ts'
import { dayOf, formatDate, formatMoment } from '#texts/formats.ts'
import { Button } from '../button.tsx'
import { useLanguage, useTexts } from '../language.tsx'
import { Section } from '../section.tsx'

/** The consent that holds, and how to end it. */
export function ConsentNow({ consent, mayEnd }: Readonly<{ consent: Consent; mayEnd: boolean }>) {
  const t = useTexts().support.consent
  const language = useLanguage()
  return (
    <Section title={t.title} lead={t.by(consent.givenBy, formatMoment(language, consent.givenAt))}>
      <dl className="facts facts--rows">
        <dt>{t.reason}</dt>
        <dd className="own-words">{consent.reason}</dd>
        <dt>{t.until}</dt>
        <dd>{formatDate(language, dayOf(consent.until))}</dd>
      </dl>
      {mayEnd && (
        <form method="post" action="?">
          <input type="hidden" name="intent" value="end" />
          <Button look="secondary">{t.end}</Button>
        </form>
      )}
    </Section>
  )
}
