import '#app/theme/improvements.css'
import { useActionData } from 'react-router'
import { type PageOf, usePageData } from '#app/entry/page-data.ts'
import { Alert } from '#app/ui/alert.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { FormProblem } from '#app/ui/form-problem.tsx'
import { ChainLadder } from '#app/ui/improvements/chain-ladder.tsx'
import { EditImprovement } from '#app/ui/improvements/edit-improvement.tsx'
import { ImprovementFacts } from '#app/ui/improvements/improvement-facts.tsx'
import { OutcomeOffered } from '#app/ui/improvements/outcome-offered.tsx'
import { RemoveImprovement } from '#app/ui/improvements/removal.tsx'
import { useStepWords } from '#app/ui/improvements/step-words.ts'
import { useAddress, useTexts } from '#app/ui/language.tsx'
import { LinkedText } from '#app/ui/linked-text.tsx'
import { Page } from '#app/ui/page.tsx'
import { Section } from '#app/ui/section.tsx'
import type { ImprovementDraft, ImprovementField } from '#domain/improvements/check-improvement.ts'
import { highestStep } from '#domain/improvements/highest-step.ts'
import type { Improvement as Stored } from '#domain/improvements/improvement.ts'
import type { FormAnswer } from './form-answer.ts'
import type { loader } from './improvement.server.ts'
import { useCrumbs } from './use-crumbs.ts'

export { action, loader } from './improvement.server.ts'

/** A refused removal has no draft; a refused change has. */
type Answer = Partial<FormAnswer<ImprovementDraft, ImprovementField, Stored>>

export default function Improvement() {
  const view = usePageData<typeof loader>()
  const answer = useActionData<Answer>()
  const t = useTexts().improvements
  const crumbs = useCrumbs(view)
  const { improvement, editing } = view
  if (editing || answer?.draft) {
    return (
      <Page title={t.form.editTitle(improvement.title)} breadcrumbs={crumbs}>
        <FormProblem problem={answer?.problem} />
        <EditImprovement {...view} answer={answer} />
      </Page>
    )
  }
  return <View view={view} problem={answer?.problem} />
}

type ViewProps = { view: PageOf<typeof loader>; problem: string | undefined }

function View({ view, problem }: ViewProps) {
  const { improvement, chain, areas, subGoals, related, mayEdit } = view
  const { improvements: t, common } = useTexts()
  const to = useAddress()
  const stepWords = useStepWords(chain)
  const highest = highestStep(improvement.results)
  const here = { improvement: improvement.id }
  return (
    <Page
      title={improvement.title}
      lead={t.leadOf(highest && stepWords(highest))}
      breadcrumbs={useCrumbs(view)}
      sharing={view.sharing}
    >
      {view.saved && <Alert kind="success">{t.saved}</Alert>}
      {view.removed && <Alert kind="success">{t.removed}</Alert>}
      <FormProblem problem={problem} />
      {mayEdit && (
        <div className="actions">
          <ButtonLink href={to('newResult', here)}>{t.addResult}</ButtonLink>
          <ButtonLink look="secondary" href={`${to('improvement', here)}?edit`}>
            {common.edit}
          </ButtonLink>
        </div>
      )}
      {view.offer && <OutcomeOffered improvement={improvement.id} offer={view.offer} />}
      <Section title={t.facts}>
        <ImprovementFacts
          improvement={improvement}
          challenge={view.challenge}
          areas={areas}
          subGoals={subGoals}
          related={related}
        />
      </Section>
      <Section title={t.challenge}>
        {improvement.challenge ? (
          <LinkedText>{improvement.challenge}</LinkedText>
        ) : (
          <p className="note">{t.notWritten}</p>
        )}
      </Section>
      <Section title={t.whatWasDone}>
        {improvement.whatWasDone ? (
          <LinkedText>{improvement.whatWasDone}</LinkedText>
        ) : (
          <p className="note">{t.notWritten}</p>
        )}
      </Section>
      <Section id="results" title={t.ladderTitle} lead={t.ladderLead}>
        <ChainLadder chain={chain} results={improvement.results} mayEdit={mayEdit} />
      </Section>
      {mayEdit && improvement.results.length === 0 && <RemoveImprovement />}
    </Page>
  )
}
