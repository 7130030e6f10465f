import { useActionData } from 'react-router'
import { usePageData } from '#app/entry/page-data.ts'
import { Button } from '#app/ui/button.tsx'
import { FormProblem } from '#app/ui/form-problem.tsx'
import { useTexts } from '#app/ui/language.tsx'
import { Page } from '#app/ui/page.tsx'
import { StepInChoices } from '#app/ui/start/step-in-choices.tsx'
import type { action, loader } from './step-in.server.ts'

export { action, loader } from './step-in.server.ts'

export default function StepIn() {
  const { choices, person } = usePageData<typeof loader>()
  const refused = useActionData<typeof action>()
  const { start: t, common } = useTexts()
  return (
    <Page title={t.stepInTitle} lead={t.stepInLead}>
      <FormProblem problem={refused && 'problem' in refused ? refused.problem : undefined} />
      {person && (
        <form method="post" className="actions">
          <span>{t.youAre(person.name)}</span>
          <Button look="tertiary">{common.stepOut}</Button>
        </form>
      )}
      <h2 className="ds-sr-only">{t.tryHeading}</h2>
      <StepInChoices choices={choices} current={person?.id ?? null} />
    </Page>
  )
}
