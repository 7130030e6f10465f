import type { AnswerDraft, AnswerField } from '#domain/follow-up/check-answer.ts'
import { longestWitness } from '#domain/follow-up/check-answer.ts'
import { fates } from '#domain/follow-up/follow-up.ts'
import type { FieldProblem } from '#domain/improvements/field-problem.ts'
import type { ReactNode } from 'react'
import { Choices } from '../choices.tsx'
import { TextArea, TextField } from '../field.tsx'
import { useFieldProblems } from '../field-problems.ts'
import { DraftForm } from '../draft-form.tsx'
import { useTexts } from '../language.tsx'

type Props = Readonly<{
  draft: AnswerDraft
  version: number
  problems?: readonly FieldProblem<AnswerField>[]
  cancel: ReactNode
}>

/** What has become of an improvement: one choice, who can tell, and a sentence. */
export function AnswerForm({ draft, version, problems = [], cancel }: Props) {
  const { page: t, fields, fates: names } = useTexts().followUp
  const problem = useFieldProblems(fields, problems)
  return (
    <DraftForm
      problems={problem.summary({ fate: `fate-${fates[0]}` })}
      hidden={{ version: String(version) }}
      submit={t.submit}
      cancel={cancel}
    >
      <Choices
        name="fate"
        legend={t.fate}
        hint={t.fateHint}
        problem={problem.of('fate')}
        choices={fates.map((fate) => ({
          value: fate,
          checked: fate === draft.fate,
          label: names[fate],
          hint: t.fateMeaning[fate],
        }))}
      />
      <TextArea
        id="said"
        label={t.said}
        hint={t.saidHint}
        rows={3}
        defaultValue={draft.said}
        problem={problem.of('said')}
      />
      <TextField
        id="witness"
        label={t.witness}
        hint={t.witnessHint}
        longest={longestWitness}
        defaultValue={draft.witness}
        problem={problem.of('witness')}
      />
    </DraftForm>
  )
}
