import '#app/theme/cycles.css'
import { useActionData } from 'react-router'
import { usePageData } from '#app/entry/page-data.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { CycleForm } from '#app/ui/cycles/cycle-form.tsx'
import { CycleNews } from '#app/ui/cycles/cycle-news.tsx'
import { CycleTold } from '#app/ui/cycles/cycle-told.tsx'
import { useCycleDifferences } from '#app/ui/cycles/use-cycle-differences.ts'
import { useStanding } from '#app/ui/cycles/use-standing.ts'
import { FormProblem } from '#app/ui/form-problem.tsx'
import { OvertakenNotice } from '#app/ui/overtaken-notice.tsx'
import { Ask } from '#app/ui/ask.tsx'
import { useAddress, useTexts } from '#app/ui/language.tsx'
import { Page } from '#app/ui/page.tsx'
import type { Cycle as Stored } from '#domain/cycles/cycle.ts'
import type { CycleDraft, CycleField } from '#domain/cycles/cycle-draft.ts'
import type { FormAnswer } from '../improvements/form-answer.ts'
import { useCrumbs } from '../improvements/use-crumbs.ts'
import type { loader } from './cycle.server.ts'

export { action, loader } from './cycle.server.ts'

/** A refused removal has no draft; a refused change has. */
type Answer = Partial<FormAnswer<CycleDraft, CycleField, Stored>>

export default function Cycle() {
  const view = usePageData<typeof loader>()
  const answer = useActionData<Answer>()
  const t = useTexts().cycles
  const standing = useStanding()
  const { improvement, cycle, mayEdit } = view
  const here = useAddress()('improvement', { improvement: improvement.id })
  const draft = answer?.draft ?? view.draft
  const differences = useCycleDifferences(draft, answer?.stored, view.today)
  return (
    <Page
      title={t.numbered(cycle.number, cycle.title)}
      lead={`${standing(cycle, view.waiting)}.`}
      breadcrumbs={[...useCrumbs(view), { href: here, label: improvement.title }]}
    >
      <FormProblem problem={answer?.problem} />
      {differences && <OvertakenNotice differences={differences} />}
      {!answer && <CycleNews {...view} />}
      {mayEdit ? (
        <CycleForm
          cycle={answer?.stored ?? cycle}
          draft={draft}
          problems={answer?.problems}
          hidden={{ version: String(answer?.version ?? cycle.version) }}
          cancel={
            <ButtonLink look="tertiary" href={`${here}#cycles`}>
              {t.back}
            </ButtonLink>
          }
        />
      ) : (
        <CycleTold cycle={cycle} />
      )}
      {mayEdit && (
        <Ask
          label={t.remove}
          why={t.removeWhy}
          confirm={t.removeConfirm}
          fields={{ intent: 'remove-cycle' }}
        />
      )}
    </Page>
  )
}
