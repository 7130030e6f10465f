import type { GoalDraft, GoalProblem } from '#domain/goals/check-goal.ts'
import { wantedWays } from '#domain/goals/goal.ts'
import type { Classification } from '#domain/indicators/key-figure.ts'
import { ButtonLink } from '../button.tsx'
import { Choices } from '../choices.tsx'
import { DraftForm } from '../draft-form.tsx'
import { TextField } from '../field.tsx'
import { useTexts } from '../language.tsx'
import { useGoalProblems } from './goal-problems.ts'
import { TargetFields } from './target-fields.tsx'

type Props = Readonly<{
  draft: GoalDraft
  problems: readonly GoalProblem[] | undefined
  classification: Classification
  cancel: string
}>

/** Sets a goal: the same target for both first; different targets unfold, and need a reason. */
export function GoalForm({ draft, problems, classification, cancel }: Props) {
  const { goals, common } = useTexts()
  const t = goals.form
  const told = useGoalProblems(problems)
  const ways = classification.kind === 'share' ? (['at-least'] as const) : wantedWays
  const line = (id: 'title' | 'byYear' | 'decidedBy', hint?: string) => (
    <TextField
      id={id}
      label={t.fields[id]}
      hint={hint}
      defaultValue={draft[id]}
      problem={told.of(id)}
      required={id !== 'decidedBy'}
    />
  )
  return (
    <DraftForm
      problems={told.summary({ wanted: 'wanted-at-least' })}
      submit={t.submit}
      cancel={
        <ButtonLink look="tertiary" href={cancel}>
          {common.cancel}
        </ButtonLink>
      }
    >
      {line('title', t.titleHint)}
      <Choices
        name="wanted"
        legend={t.fields.wanted}
        problem={told.of('wanted')}
        choices={ways.map((way) => ({
          value: way,
          label: t.wantedChoices[way],
          checked: draft.wanted === way,
        }))}
      />
      <TargetFields draft={draft} classification={classification} problemOf={told.of} />
      {line('byYear')}
      {line('decidedBy', t.decidedByHint)}
    </DraftForm>
  )
}
