import { useActionData } from 'react-router'
import { type PageOf, usePageData } from '#app/entry/page-data.ts'
import { Alert } from '#app/ui/alert.tsx'
import { FormProblem } from '#app/ui/form-problem.tsx'
import { ChooseKeyFigure } from '#app/ui/goals/choose-key-figure.tsx'
import { GoalForm } from '#app/ui/goals/goal-form.tsx'
import { Instead } from '#app/ui/goals/instead.tsx'
import { KeyFigureNow } from '#app/ui/goals/key-figure-now.tsx'
import { BorrowedNotice } from '#app/ui/indicators/borrowed-notice.tsx'
import { useAddress, useTexts } from '#app/ui/language.tsx'
import { useOrganisationCrumbs } from '#app/ui/organisations/use-organisation-crumbs.ts'
import { Page } from '#app/ui/page.tsx'
import type { GoalDraft, GoalProblem } from '#domain/goals/check-goal.ts'
import type { loader } from './new-goal.server.ts'

export { action, loader } from './new-goal.server.ts'

type View = PageOf<typeof loader>
type Chosen = NonNullable<View['chosen']>
type Refused = Readonly<{ problem?: string; problems?: readonly GoalProblem[]; typed?: GoalDraft }>

export default function NewGoal() {
  const view = usePageData<typeof loader>()
  const t = useTexts().goals.form
  const { organisation, borrowedFrom, chosen } = view
  return (
    <Page
      title={t.title}
      lead={chosen ? t.lead(chosen.title) : t.chooseLead}
      breadcrumbs={useOrganisationCrumbs(organisation, 'goals')}
    >
      <BorrowedNotice organisation={organisation} borrowedFrom={borrowedFrom} />
      {chosen === null ? (
        <ChooseKeyFigure {...view} code={organisation.code} />
      ) : chosen.noGoal ? (
        <Instead {...chosen} noGoal={chosen.noGoal} code={organisation.code} />
      ) : (
        <SetOn view={view} chosen={chosen} />
      )}
    </Page>
  )
}

function SetOn({ view, chosen }: { view: View; chosen: Chosen }) {
  const refused = useActionData<Refused>()
  const { goals: t } = useTexts()
  const to = useAddress()
  const { code } = view.organisation
  const { classification } = chosen.known
  return (
    <>
      <FormProblem problem={refused?.problem} />
      <KeyFigureNow {...chosen} snapshot={view.snapshot} />
      {classification.kind === 'share' && <Alert kind="info">{t.shareNote}</Alert>}
      {chosen.isCount && <Alert kind="warning">{t.countNote}</Alert>}
      <p>
        <a className="ds-link" href={to('newGoal', { code })}>
          {t.form.other}
        </a>
      </p>
      <GoalForm
        draft={refused?.typed ?? startingDraft(chosen)}
        problems={refused?.problems}
        classification={classification}
        cancel={to('goals', { code })}
      />
    </>
  )
}

/** Which way is better is known of many key figures; then that way is chosen already. */
function startingDraft({ known }: Chosen): GoalDraft {
  const { better, kind } = known.classification
  const wanted = kind === 'share' || better === 'high' ? 'at-least' : better === 'low' ? 'at-most' : ''
  const empty = {
    title: '',
    target: '',
    targetWomen: '',
    targetMen: '',
    reason: '',
    byYear: '',
    decidedBy: '',
  }
  return { ...empty, wanted }
}
