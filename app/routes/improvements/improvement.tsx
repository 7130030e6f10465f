import '#app/theme/improvements.css'
import '#app/theme/suggestions.css'
import { useActionData } from 'react-router'
import { usePageData } from '#app/entry/page-data.ts'
import { FormProblem } from '#app/ui/form-problem.tsx'
import { EditImprovement } from '#app/ui/improvements/edit-improvement.tsx'
import type { MoveAnswer } from '#app/ui/improvements/move-form.tsx'
import { useTexts } from '#app/ui/language.tsx'
import { Page } from '#app/ui/page.tsx'
import type { ImprovementDraft, ImprovementField } from '#domain/improvements/check-improvement.ts'
import type { Improvement as Stored } from '#domain/improvements/improvement.ts'
import type { FormAnswer } from './form-answer.ts'
import type { loader } from './improvement.server.ts'
import { ImprovementView } from './improvement-view.tsx'
import { useCrumbs } from './use-crumbs.ts'

export { action, loader } from './improvement.server.ts'

/** A refused removal has no draft; a refused change has. */
type Answer = Partial<FormAnswer<ImprovementDraft, ImprovementField, Stored>> &
  Readonly<{ move?: MoveAnswer }>

export default function Improvement() {
  const view = usePageData<typeof loader>()
  const answer = useActionData<Answer>()
  const t = useTexts().improvements
  const crumbs = useCrumbs(view)
  const { improvement, choices, links } = view
  if (!choices || (!view.editing && !answer?.draft))
    return <ImprovementView view={view} problem={answer?.problem} move={answer?.move} />
  return (
    <Page title={t.form.editTitle(improvement.title)} breadcrumbs={crumbs}>
      <FormProblem problem={answer?.problem} />
      <EditImprovement
        improvement={improvement}
        choices={choices}
        keyFigures={links.keyFigures}
        answer={answer}
      />
    </Page>
  )
}
