import { useActionData } from 'react-router'
import { usePageData } from '#app/entry/page-data.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { FormProblem } from '#app/ui/form-problem.tsx'
import { ImprovementForm } from '#app/ui/improvements/improvement-form.tsx'
import { useAddress, useLocalized, useTexts } from '#app/ui/language.tsx'
import { Page } from '#app/ui/page.tsx'
import type { ImprovementDraft, ImprovementField } from '#domain/improvements/check-improvement.ts'
import type { loader } from './new-improvement.server.ts'
import type { FormAnswer } from './form-answer.ts'
import { useCrumbs } from './use-crumbs.ts'

export { action, loader } from './new-improvement.server.ts'

export default function NewImprovement() {
  const view = usePageData<typeof loader>()
  const refused = useActionData<FormAnswer<ImprovementDraft, ImprovementField>>()
  const { improvements: t, common } = useTexts()
  const localized = useLocalized()
  const to = useAddress()
  const { round, organisation, draft, statements, areas, subGoals } = view
  return (
    <Page title={t.form.newTitle} lead={t.form.newLead} breadcrumbs={useCrumbs(view)}>
      {view.from.map((title) => (
        <p key={title.sv}>{t.form.fromStatement(localized(title))}</p>
      ))}
      <FormProblem problem={refused?.problem} />
      <ImprovementForm
        draft={refused?.draft ?? draft}
        problems={refused?.problems}
        areas={areas}
        subGoals={subGoals}
        statements={statements}
        cancel={
          <ButtonLink
            look="tertiary"
            href={to('improvements', { round: round.slug, code: organisation.code })}
          >
            {common.cancel}
          </ButtonLink>
        }
      />
    </Page>
  )
}
