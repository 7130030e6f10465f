import '#app/theme/people.css'
import { useActionData } from 'react-router'
import { usePageData } from '#app/entry/page-data.ts'
import { Alert } from '#app/ui/alert.tsx'
import { FormProblem } from '#app/ui/form-problem.tsx'
import { useAddress, useTexts } from '#app/ui/language.tsx'
import { Page } from '#app/ui/page.tsx'
import { RetentionForm } from '#app/ui/privacy/retention-form.tsx'
import type { action, loader } from './retention.server.ts'

export { action, loader } from './retention.server.ts'

/** What an organisation keeps for a time only, and by which decision. */
export default function Retention() {
  const { organisation, rows } = usePageData<typeof loader>()
  const done = useActionData<typeof action>()
  const { privacy, organisations } = useTexts()
  const t = privacy.retention
  const to = useAddress()
  const { code, name } = organisation
  const typed = done && 'problem' in done ? done.typed : undefined
  return (
    <Page
      title={t.title}
      lead={t.lead(name)}
      breadcrumbs={[
        { href: to('organisations'), label: organisations.title },
        { href: to('organisation', { code }), label: name },
      ]}
    >
      <FormProblem problem={done && 'problem' in done ? done.problem : undefined} />
      {done && 'saved' in done && <Alert kind="success">{t.saved}</Alert>}
      <p>{t.nothing}</p>
      <p>{t.records}</p>
      {rows.map(({ what, decided }) => (
        <RetentionForm
          key={what}
          what={what}
          months={typed?.what === what ? typed.months : String(decided?.months ?? '')}
          decidedBy={typed?.what === what ? typed.decidedBy : (decided?.decidedBy ?? '')}
        />
      ))}
    </Page>
  )
}
