import type { CoverageDraft, CoverageField, CoverageProblem } from '#domain/coverage/check-coverage-item.ts'
import { coverageKinds } from '#domain/coverage/coverage-item.ts'
import { ButtonLink } from '../button.tsx'
import { Choices } from '../choices.tsx'
import { DraftForm } from '../draft-form.tsx'
import { TextArea, TextField } from '../field.tsx'
import { useTexts } from '../language.tsx'
import { toldProblems } from '../told-problems.ts'

type Props = Readonly<{
  draft: CoverageDraft
  problems: readonly CoverageProblem[] | undefined
  version: number
  cancel: string
}>

/** Adds or changes an item of the inventory. */
export function CoverageForm({ draft, problems = [], version, cancel }: Props) {
  const { coverage, common } = useTexts()
  const t = coverage.form
  const { of: problemOf, summary } = toldProblems(
    problems,
    (field: CoverageField) => t.fields[field],
    ({ code, limit = 0 }: CoverageProblem) => coverage.problems[code](limit),
  )
  const line = (id: 'name' | 'keptBy' | 'keptSince' | 'splitSince' | 'endedOn', hint: string) => (
    <TextField
      id={id}
      label={t.fields[id]}
      hint={hint}
      type={id === 'name' || id === 'keptBy' ? 'text' : 'date'}
      defaultValue={draft[id]}
      problem={problemOf(id)}
      required={id === 'name' || id === 'keptSince'}
    />
  )
  return (
    <DraftForm
      problems={summary({ kind: 'kind-statistic', individualBased: 'individualBased-yes' })}
      hidden={{ version: String(version) }}
      submit={common.save}
      cancel={
        <ButtonLink look="tertiary" href={cancel}>
          {common.cancel}
        </ButtonLink>
      }
    >
      <Choices
        name="kind"
        legend={t.fields.kind}
        problem={problemOf('kind')}
        choices={coverageKinds.map((kind) => ({
          value: kind,
          label: coverage.kinds[kind],
          checked: draft.kind === kind,
        }))}
      />
      {line('name', t.nameHint)}
      {line('keptBy', t.keptByHint)}
      <Choices
        name="individualBased"
        legend={t.fields.individualBased}
        hint={t.individualHint}
        problem={problemOf('individualBased')}
        choices={(['yes', 'no'] as const).map((answer) => ({
          value: answer,
          label: t[answer],
          checked: draft.individualBased === answer,
        }))}
      />
      {line('keptSince', t.keptSinceHint)}
      {line('splitSince', t.splitSinceHint)}
      {line('endedOn', t.endedOnHint)}
      <TextArea
        id="note"
        label={t.fields.note}
        defaultValue={draft.note}
        problem={problemOf('note')}
        rows={3}
      />
    </DraftForm>
  )
}
