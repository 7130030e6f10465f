import type { StateDraft, StateField } from '#domain/improvements/check-state-change.ts'
import type { FieldProblem } from '#domain/improvements/field-problem.ts'
import {
  type Improvement,
  type ImprovementState,
  improvementStates,
} from '#domain/improvements/improvement.ts'
import { Button } from '../button.tsx'
import { Select, TextArea, TextField } from '../field.tsx'
import { useTexts } from '../language.tsx'
import { HiddenFields } from '../hidden-fields.tsx'
import { useProblemWords } from './problem-words.ts'

/** What came of an attempt to say how far an improvement has come. */
export type MoveAnswer = Readonly<{
  /** The improvement. */
  id: string
  draft: StateDraft
  problems: readonly FieldProblem<StateField>[]
  /** The state that somebody else left it in first. */
  overtakenBy?: ImprovementState
}>

type Props = Readonly<{
  improvement: Pick<Improvement, 'id' | 'state' | 'version' | 'endedOn' | 'endedBecause'>
  answer: MoveAnswer | undefined
  /** Where on the page it is sent back to. */
  at?: string
}>

/** Says how far an improvement has come, with the day and the reason where it is over. It works without any script. */
export function MoveForm({ improvement: { id, version, ...stored }, answer, at }: Props) {
  const { improvementWork } = useTexts()
  const { move: t, states } = improvementWork
  const mine = answer?.id === id ? answer : undefined
  const problem = useProblemWords<StateField>(mine?.problems)
  const draft = mine && mine.overtakenBy === undefined ? mine.draft : stored
  return (
    <details className="move" open={mine !== undefined}>
      <summary>{t.title}</summary>
      <form method="post" action={at} className="form" noValidate>
        {mine?.overtakenBy && (
          <p className="ds-validation-message" role="alert">
            {t.overtaken(states[mine.overtakenBy])}
          </p>
        )}
        <HiddenFields fields={{ intent: 'move-improvement', improvement: id, version: String(version) }} />
        <Select
          id={`state-${id}`}
          name="state"
          label={t.state}
          defaultValue={draft.state}
          problem={problem.of('state')}
          options={improvementStates.map((state) => ({ value: state, label: states[state] }))}
        />
        <div className="form" data-show-when="state=finished,stopped">
          <TextField
            id={`ended-on-${id}`}
            name="endedOn"
            type="date"
            label={t.endedOn}
            hint={t.endedOnHint}
            defaultValue={draft.endedOn ?? ''}
            problem={problem.of('endedOn')}
          />
          <TextArea
            id={`because-${id}`}
            name="endedBecause"
            rows={2}
            label={t.because}
            hint={t.becauseHint}
            defaultValue={draft.endedBecause}
            problem={problem.of('endedBecause')}
          />
        </div>
        <Button>{t.submit}</Button>
      </form>
    </details>
  )
}
