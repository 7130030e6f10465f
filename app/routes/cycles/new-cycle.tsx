import '#app/theme/cycles.css'
import { useActionData } from 'react-router'
import { usePageData } from '#app/entry/page-data.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { CycleForm } from '#app/ui/cycles/cycle-form.tsx'
import { FormProblem } from '#app/ui/form-problem.tsx'
import { useAddress, useTexts } from '#app/ui/language.tsx'
import { Page } from '#app/ui/page.tsx'
import type { CycleDraft, CycleField } from '#domain/cycles/cycle-draft.ts'
import type { FormAnswer } from '../improvements/form-answer.ts'
import { useCrumbs } from '../improvements/use-crumbs.ts'
import type { loader } from './new-cycle.server.ts'

export { action, loader } from './new-cycle.server.ts'

export default function NewCycle() {
  const view = usePageData<typeof loader>()
  const answer = useActionData<FormAnswer<CycleDraft, CycleField>>()
  const t = useTexts().cycles
  const { improvement, adapted, number } = view
  const here = useAddress()('improvement', { improvement: improvement.id })
  return (
    <Page
      title={t.newTitle(number)}
      lead={adapted ? t.prefilled(adapted.number) : t.of(improvement.title)}
      breadcrumbs={[...useCrumbs(view), { href: here, label: improvement.title }]}
    >
      <FormProblem problem={answer?.problem} />
      <CycleForm
        cycle={null}
        draft={answer?.draft ?? view.draft}
        problems={answer?.problems}
        hidden={adapted ? { follows: String(adapted.number) } : {}}
        cancel={
          <ButtonLink look="tertiary" href={`${here}#cycles`}>
            {t.form.cancel}
          </ButtonLink>
        }
      />
    </Page>
  )
}
