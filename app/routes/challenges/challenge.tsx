import '#app/theme/improvements.css'
import '#app/theme/suggestions.css'
import { useActionData } from 'react-router'
import { type PageOf, usePageData } from '#app/entry/page-data.ts'
import { DoneNotice } from '#app/ui/done-notice.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { AnalysisForm } from '#app/ui/challenges/analysis-form.tsx'
import { AnalysisSheet } from '#app/ui/challenges/analysis-sheet.tsx'
import { LedTo } from '#app/ui/challenges/led-to.tsx'
import { SeenFigure } from '#app/ui/challenges/seen-figure.tsx'
import { IsSetAside, SetAside } from '#app/ui/challenges/setting-aside.tsx'
import { ThenAndNow } from '#app/ui/challenges/then-and-now.tsx'
import { useSeenSentence } from '#app/ui/challenges/use-seen-sentence.ts'
import { FormProblem } from '#app/ui/form-problem.tsx'
import { BorrowedNotice } from '#app/ui/indicators/borrowed-notice.tsx'
import { useAddress, useTexts } from '#app/ui/language.tsx'
import { SuggestionsSection } from '#app/ui/library/suggestions-section.tsx'
import { useOrganisationCrumbs } from '#app/ui/organisations/use-organisation-crumbs.ts'
import { Page } from '#app/ui/page.tsx'
import { Section } from '#app/ui/section.tsx'
import type { Challenge as Stored } from '#domain/challenges/challenge.ts'
import type { AnalysisDraft, AnalysisField } from '#domain/challenges/check-challenge.ts'
import type { FormAnswer } from '../improvements/form-answer.ts'
import type { loader } from './challenge.server.ts'

export { action, loader } from './challenge.server.ts'

/** A refused analysis has a draft; a refused setting aside has the reason that was typed. */
type Answer = Partial<FormAnswer<AnalysisDraft, AnalysisField, Stored>> &
  Readonly<{ because?: string | null }>

export default function Challenge() {
  const view = usePageData<typeof loader>()
  const answer = useActionData<Answer>()
  const t = useTexts().challenges
  const crumbs = useOrganisationCrumbs(view.organisation, 'challenges')
  const { challenge, editing } = view
  if (editing || answer?.draft) {
    return (
      <Page title={t.analysis.editTitle(challenge.title)} lead={t.analysis.lead} breadcrumbs={crumbs}>
        <FormProblem problem={answer?.problem} />
        <AnalysisForm challenge={challenge} answer={answer} />
      </Page>
    )
  }
  return <View view={view} answer={answer} />
}

type ViewProps = { view: PageOf<typeof loader>; answer: Answer | undefined }

function View({ view, answer }: ViewProps) {
  const { challenge, mayEdit, said } = view
  const { challenges: t, suggestions } = useTexts()
  const to = useAddress()
  const notices = {
    raised: t.raised,
    already: t.alreadyOpen,
    saved: t.saved,
    aside: t.setAsideDone,
    'taken-up': t.takenUp,
  }
  return (
    <Page
      title={challenge.title}
      lead={useSeenSentence(challenge)}
      breadcrumbs={useOrganisationCrumbs(view.organisation, 'challenges')}
      sharing={view.sharing}
    >
      {said && <DoneNotice kind={said === 'already' ? 'info' : 'success'}>{notices[said]}</DoneNotice>}
      <FormProblem problem={answer?.problem} />
      <BorrowedNotice {...view} />
      {challenge.setAsideBecause !== null && (
        <IsSetAside because={challenge.setAsideBecause} mayEdit={mayEdit} />
      )}
      <Section id="now" title={t.now.title}>
        <ThenAndNow challenge={challenge} now={view.now} />
      </Section>
      <Section id="analysis" title={t.analysis.title}>
        <AnalysisSheet analysis={challenge.analysis} />
        {mayEdit && (
          <p>
            <ButtonLink
              look="secondary"
              href={`${to('challenge', { challenge: challenge.id })}?edit#content`}
            >
              {t.analysis.edit}
            </ButtonLink>
          </p>
        )}
      </Section>
      {view.suggestions && (
        <Section id="suggestions" title={suggestions.title} lead={suggestions.lead}>
          <SuggestionsSection suggestions={view.suggestions} />
        </Section>
      )}
      <LedTo {...view} />
      <Section id="figures" title={t.figures.title}>
        <SeenFigure {...challenge} groupName={view.groupName} />
      </Section>
      {mayEdit && <SetAside challenge={challenge} typed={answer?.because ?? undefined} />}
    </Page>
  )
}
