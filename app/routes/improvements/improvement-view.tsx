import { DoneNotice } from '#app/ui/done-notice.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { FormProblem } from '#app/ui/form-problem.tsx'
import { OutcomeOffered } from '#app/ui/improvements/outcome-offered.tsx'
import { RemoveImprovement } from '#app/ui/improvements/removal.tsx'
import type { MoveAnswer } from '#app/ui/improvements/move-form.tsx'
import { StateLine } from '#app/ui/improvements/state-line.tsx'
import { useStepWords } from '#app/ui/improvements/step-words.ts'
import { useAddress, useTexts } from '#app/ui/language.tsx'
import { Page } from '#app/ui/page.tsx'
import { PageSections } from '#app/ui/page-sections.tsx'
import { highestStep } from '#domain/improvements/highest-step.ts'
import { useCrumbs } from './use-crumbs.ts'
import { type ImprovementPage, useImprovementSections } from './use-improvement-sections.tsx'

type Props = { view: ImprovementPage; problem: string | undefined; move: MoveAnswer | undefined }

/** An improvement as it is read: what it is and what can be done at once, and then its sections. */
export function ImprovementView({ view, problem, move }: Props) {
  const { improvement, mayEdit } = view
  const { improvements: t, improvementWork: work, common } = useTexts()
  const to = useAddress()
  const stepWords = useStepWords(view.chain)
  const highest = highestStep(improvement.results)
  const here = { improvement: improvement.id }
  return (
    <Page
      title={improvement.title}
      lead={t.leadOf(highest && stepWords(highest))}
      breadcrumbs={useCrumbs(view)}
      sharing={view.sharing}
    >
      {view.saved && <DoneNotice>{t.saved}</DoneNotice>}
      {view.moved && <DoneNotice>{work.move.saved(work.states[improvement.state])}</DoneNotice>}
      {view.removed && <DoneNotice>{t.removed}</DoneNotice>}
      <FormProblem problem={problem} />
      <StateLine improvement={improvement} today={view.today} mayEdit={mayEdit} answer={move} />
      {mayEdit && (
        <div className="actions">
          <ButtonLink href={to('newResult', here)}>{t.addResult}</ButtonLink>
          <ButtonLink look="secondary" href={`${to('improvement', here)}?edit`}>
            {common.edit}
          </ButtonLink>
        </div>
      )}
      {view.offer && <OutcomeOffered improvement={improvement.id} offer={view.offer} />}
      <PageSections sections={useImprovementSections(view)} />
      {mayEdit && isBare(view) && <RemoveImprovement />}
    </Page>
  )
}

/** Nothing has come of it or been tried in it, so that it may have been entered by mistake. */
function isBare({ improvement, cycles, worksheets, measures }: ImprovementPage): boolean {
  return improvement.results.length + cycles.length + worksheets.length + measures.length === 0
}
