import { useActionData } from 'react-router'
import { usePageData } from '#app/entry/page-data.ts'
import { Alert } from '#app/ui/alert.tsx'
import { DoneNotice } from '#app/ui/done-notice.tsx'
import { FormProblem } from '#app/ui/form-problem.tsx'
import { GoalActions, type RefusedGoal } from '#app/ui/goals/goal-actions.tsx'
import { GoalFacts } from '#app/ui/goals/goal-facts.tsx'
import { GoalFigure } from '#app/ui/goals/goal-figure.tsx'
import { GoalHistory } from '#app/ui/goals/goal-history.tsx'
import { GoalStandingTable } from '#app/ui/goals/goal-standing.tsx'
import { goalWords, standingSentence, targetSentence, unknownKind } from '#app/ui/goals/goal-words.ts'
import { MeaningNotice } from '#app/ui/goals/meaning-notice.tsx'
import { BorrowedNotice } from '#app/ui/indicators/borrowed-notice.tsx'
import { useLanguage, useTexts } from '#app/ui/language.tsx'
import { useOrganisationCrumbs } from '#app/ui/organisations/use-organisation-crumbs.ts'
import { Page } from '#app/ui/page.tsx'
import { Section } from '#app/ui/section.tsx'
import { isCount } from '#domain/goals/may-have-goal.ts'
import { formatDate } from '#texts/formats.ts'
import type { loader } from './goal.server.ts'

export { action, loader } from './goal.server.ts'

export default function Goal() {
  const view = usePageData<typeof loader>()
  const refused = useActionData<RefusedGoal>()
  const language = useLanguage()
  const t = useTexts().goals
  const { goal, organisation, borrowedFrom, known, standing, trend, years, states, mayEdit } = view
  const words = goalWords(language, t, known?.classification ?? unknownKind, goal, standing)
  const lead = [standing && standingSentence(t, words, standing), targetSentence(t, words, goal)]
  return (
    <Page
      title={goal.title}
      lead={lead.filter(Boolean).join(' ')}
      breadcrumbs={useOrganisationCrumbs(organisation, 'goals')}
      sharing={view.sharing}
    >
      {view.saved && <DoneNotice>{t.page.saved}</DoneNotice>}
      <FormProblem problem={refused?.problem} />
      {goal.ended && (
        <Alert kind="info">
          {t.page.endedNotice({ date: formatDate(language, goal.ended.on), because: goal.ended.because })}
        </Alert>
      )}
      <BorrowedNotice organisation={organisation} borrowedFrom={borrowedFrom} />
      <MeaningNotice {...view} />
      {known?.classification.kind === 'share' && <Alert kind="info">{t.shareNote}</Alert>}
      {known && isCount(known.classification) && <Alert kind="warning">{t.countNote}</Alert>}
      {standing && trend && (
        <Section title={t.page.standingTitle} lead={t.onlyIf}>
          <GoalStandingTable standing={standing} trend={trend} words={words} />
        </Section>
      )}
      {known && years.length > 0 && (
        <Section title={t.page.figuresTitle}>
          <GoalFigure
            {...{ goal, years, words, snapshot: view.snapshot, classification: known.classification }}
            source={known.keyFigure.source}
            title={t.page.chartTitle(goal.keyFigureTitle, (borrowedFrom ?? organisation).name)}
          />
        </Section>
      )}
      <Section title={t.page.historyTitle} lead={t.page.historyLead}>
        <GoalHistory states={states} words={words} />
      </Section>
      <Section title={t.page.factsTitle}>
        <GoalFacts goal={goal} />
        {mayEdit && !goal.ended && <GoalActions goal={goal} refused={refused} />}
      </Section>
    </Page>
  )
}
