import '../../theme/improvements.css'
import type { ReactNode } from 'react'
import { aimFields } from '#domain/improvements/check-aim.ts'
import type { ImprovementDraft, ImprovementField } from '#domain/improvements/check-improvement.ts'
import type { FieldProblem } from '#domain/improvements/field-problem.ts'
import { Select, TextArea, TextField } from '../field.tsx'
import { useLanguage, useLocalized, useTexts } from '../language.tsx'
import { AimFields } from './aim-fields.tsx'
import { DecisionFields } from './decision-fields.tsx'
import { DraftForm } from '../draft-form.tsx'
import type { FormChoices, KeyFigureChoices } from './form-choices.ts'
import { LinkFolds } from './link-folds.tsx'
import { OwnerFields } from './owner-fields.tsx'
import { useProblemWords } from './problem-words.ts'

type Props = Readonly<{
  draft: ImprovementDraft
  problems?: readonly FieldProblem<ImprovementField>[]
  choices: FormChoices
  keyFigures: KeyFigureChoices
  /** The choice of where it belongs, where there is one. */
  place?: ReactNode
  /** Hidden fields, such as the version that the change builds on. */
  hidden?: Readonly<Record<string, string>>
  cancel: ReactNode
}>

/** Everything a person writes about an improvement: first the little that everybody writes, then what some need. */
export function ImprovementForm({ draft, problems = [], choices, keyFigures, place, hidden, cancel }: Props) {
  const { improvements, common } = useTexts()
  const t = improvements.form
  const language = useLanguage()
  const localized = useLocalized()
  const problem = useProblemWords(problems)
  const sorted = choices.areas
    .map(({ id, name }) => ({ value: id, label: localized(name) }))
    .sort((a, b) => a.label.localeCompare(b.label, language))
  const text = (field: 'title' | 'challenge' | 'whatWasDone' | 'area') => ({
    id: field,
    defaultValue: draft[field],
    problem: problem.of(field),
  })
  const decisionProblems = problems
    .filter(({ field }) => field === 'decisions')
    .map((one) => ({ row: one.row ?? 1, words: problem.words(one) }))
  return (
    <DraftForm problems={problem.summary()} hidden={hidden} submit={common.save} cancel={cancel}>
      <TextField {...text('title')} label={t.title} hint={t.titleHint} />
      <Select {...text('area')} label={t.area} hint={t.areaHint} none={t.areaChoose} options={sorted} />
      {place}
      <TextArea {...text('challenge')} label={t.challenge} hint={t.challengeHint} />
      <OwnerFields draft={draft} choices={choices} problemOf={problem.of} />
      <AimFields
        draft={draft}
        problemOf={problem.of}
        wrong={problems.some(({ field }) => (aimFields as readonly string[]).includes(field))}
      />
      <TextArea {...text('whatWasDone')} label={t.whatWasDone} hint={t.whatWasDoneHint} rows={6} />
      <LinkFolds draft={draft} choices={choices} keyFigures={keyFigures} problemOf={problem.of} />
      <DecisionFields decisions={draft.decisions} problems={decisionProblems} />
    </DraftForm>
  )
}
