import '#app/theme/people.css'
import { useActionData } from 'react-router'
import { usePageData } from '#app/entry/page-data.ts'
import { Alert } from '#app/ui/alert.tsx'
import { Button } from '#app/ui/button.tsx'
import { TextField } from '#app/ui/field.tsx'
import { FormProblem } from '#app/ui/form-problem.tsx'
import { useAddress, useLanguage, useTexts } from '#app/ui/language.tsx'
import { Page } from '#app/ui/page.tsx'
import { Section } from '#app/ui/section.tsx'
import { formatList } from '#texts/formats.ts'
import type { action, loader } from './own-data.server.ts'

export { action, loader } from './own-data.server.ts'

/** What is kept of oneself, to take out, and the way to have it erased. */
export default function OwnData() {
  const { example, email, name, deeds, adopted, inExamples, sole } = usePageData<typeof loader>()
  const done = useActionData<typeof action>()
  const { privacy, accounts } = useTexts()
  const t = privacy.own
  const to = useAddress()
  const language = useLanguage()
  const places = sole.map(({ place }) => (place === null ? t.administrator : t.strategist(place)))
  return (
    <Page
      title={t.title}
      lead={t.lead}
      breadcrumbs={[{ href: to('account'), label: accounts.account.title }]}
    >
      <FormProblem problem={done && 'problem' in done ? done.problem : undefined} />
      <p>{t.kept(name, email, deeds)}</p>
      <p>
        <a className="ds-link" href={to('accountFile')} download>
          {t.take}
        </a>
      </p>
      <Section title={t.eraseTitle}>
        {example ? (
          <p>{t.example}</p>
        ) : sole.length > 0 ? (
          <>
            <Alert kind="warning">{t.sole(formatList(language, places))}</Alert>
            {sole.map(
              ({ code, place }) =>
                code && (
                  <p key={code}>
                    <a className="ds-link" href={to('handover', { code })}>
                      {t.handOver(place ?? code)}
                    </a>
                  </p>
                ),
            )}
          </>
        ) : (
          <>
            <p>{t.erase}</p>
            <p>{t.adopted(adopted)}</p>
            {inExamples > 0 && <p>{t.inExamples(inExamples)}</p>}
            <p>{t.backups}</p>
            <form method="post" className="role-form">
              <TextField id="confirm" label={t.confirm} required />
              <div className="actions">
                <Button>{t.button}</Button>
              </div>
            </form>
          </>
        )}
      </Section>
    </Page>
  )
}
