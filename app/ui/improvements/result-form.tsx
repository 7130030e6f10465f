import type { ReactNode } from 'react'
import type { ChainStepGuide } from '#domain/improvements/chain-step-guide.ts'
import type { ResultDraft, ResultField } from '#domain/improvements/check-result.ts'
import type { FieldProblem } from '#domain/improvements/field-problem.ts'
import { Choices } from '../choices.tsx'
import { TextArea, TextField } from '../field.tsx'
import { useLocalized, useTexts } from '../language.tsx'
import { ChangeFields } from './change-fields.tsx'
import { DraftForm } from '../draft-form.tsx'
import { useProblemWords } from './problem-words.ts'

type Props = Readonly<{
  draft: ResultDraft
  problems?: readonly FieldProblem<ResultField>[]
  chain: readonly ChainStepGuide[]
  /** Hidden fields, such as the version that the change builds on. */
  hidden?: Readonly<Record<string, string>>
  cancel: ReactNode
}>

/** A result and the step it has reached, with what counts and what does not beside each step. */
export function ResultForm({ draft, problems = [], chain, hidden, cancel }: Props) {
  const t = useTexts().improvements.result
  const problem = useProblemWords(problems)
  const text = (field: 'date' | 'description' | 'evidence') => ({
    id: field,
    defaultValue: draft[field],
    problem: problem.of(field),
  })
  const summary = problem.summary({ step: 'step-activity', of: 'of-women-men' })
  const lacksFigures = problems.some(({ code }) => code === 'change-missing')
  return (
    <DraftForm
      refused={lacksFigures ? t.refusedOutcome : undefined}
      problems={lacksFigures ? [...summary, { href: '#step-way-of-working', text: t.otherStep }] : summary}
      hidden={hidden}
      submit={t.submit}
      cancel={cancel}
    >
      <Steps chain={chain} chosen={draft.step} problem={problem.of('step')} />
      <ChangeFields draft={draft} problemOf={problem.of} />
      <TextField {...text('date')} type="date" label={t.date} hint={t.dateHint} />
      <TextArea {...text('description')} label={t.description} hint={t.descriptionHint} />
      <TextArea {...text('evidence')} label={t.evidence} hint={t.evidenceHint} rows={2} />
    </DraftForm>
  )
}

type StepsProps = Readonly<{
  chain: readonly ChainStepGuide[]
  chosen: string
  problem: string | undefined
}>

function Steps({ chain, chosen, problem }: StepsProps) {
  const t = useTexts().improvements.result
  const localized = useLocalized()
  return (
    <div className="step-choices">
      <Choices
        name="step"
        legend={t.step}
        hint={t.stepHint}
        problem={problem}
        choices={chain.map((guide, i) => ({
          value: guide.step,
          checked: guide.step === chosen,
          label: (
            <>
              <strong>{`${i + 1}. ${localized(guide.name)}.`}</strong> {localized(guide.meaning)}
            </>
          ),
          hint: (
            <>
              <b>{t.counts}</b> {localized(guide.counts)}
              <br />
              <b>{t.countsNot}</b> {localized(guide.countsNot)}
              <br />
              <b>{t.example}</b> {localized(guide.example)}
            </>
          ),
        }))}
      />
    </div>
  )
}
