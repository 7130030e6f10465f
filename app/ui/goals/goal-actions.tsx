import type { GoalProblem, GoalTexts } from '#domain/goals/check-goal.ts'
import type { Goal } from '#domain/goals/goal.ts'
import { Button } from '../button.tsx'
import { ErrorSummary } from '../error-summary.tsx'
import { TextArea, TextField } from '../field.tsx'
import { useTexts } from '../language.tsx'
import { useGoalProblems } from './goal-problems.ts'

/** A form of the page that was refused, with what was typed in it. */
export type RefusedGoal = Readonly<{
  problem?: string
  problems?: readonly GoalProblem[]
  typed?: Readonly<{ intent: string; because: string; texts: GoalTexts }>
}>
type Props = Readonly<{ goal: Goal; refused: RefusedGoal | undefined }>

/** Puts the words of a goal better, or ends it; each form unfolds without any script. */
export function GoalActions(props: Props) {
  return (
    <>
      <Reword {...props} />
      <End {...props} />
    </>
  )
}

function Reword({ goal, refused }: Props) {
  const { goals, common } = useTexts()
  const { form: words, page: t } = goals
  const mine = refused?.typed?.intent === 'reword' ? refused : undefined
  const told = useGoalProblems(mine?.problems)
  const texts = mine?.typed?.texts ?? goal
  const line = (id: 'title' | 'decidedBy', hint?: string) => (
    <TextField
      id={id}
      label={words.fields[id]}
      hint={hint}
      defaultValue={texts[id]}
      problem={told.of(id)}
      required={id === 'title'}
    />
  )
  return (
    <details className="ask" open={mine !== undefined}>
      <summary>{t.reword}</summary>
      <form method="post" className="form" noValidate>
        <p>{t.rewordWhy}</p>
        <ErrorSummary problems={told.summary()} />
        <input type="hidden" name="version" value={goal.version} />
        {line('title')}
        {goal.targetWomen !== goal.targetMen && (
          <TextArea
            id="reason"
            label={words.fields.reason}
            defaultValue={texts.reason}
            problem={told.of('reason')}
            rows={3}
          />
        )}
        {line('decidedBy', words.decidedByHint)}
        <div className="actions">
          <Button name="intent" value="reword">
            {common.save}
          </Button>
        </div>
      </form>
    </details>
  )
}

function End({ goal, refused }: Props) {
  const t = useTexts().goals.page
  const mine = refused?.typed?.intent === 'end' ? refused : undefined
  return (
    <details className="ask" open={mine !== undefined}>
      <summary>{t.end}</summary>
      <form method="post" className="form" noValidate>
        <p>{t.endWhy}</p>
        <input type="hidden" name="version" value={goal.version} />
        <TextArea
          id="because"
          label={t.endReason}
          hint={t.endReasonHint}
          defaultValue={mine?.typed?.because}
          rows={3}
          required
        />
        <div className="actions">
          <Button look="secondary" name="intent" value="end">
            {t.end}
          </Button>
        </div>
      </form>
    </details>
  )
}
