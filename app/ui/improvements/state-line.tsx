import { isOverdue } from '#domain/improvements/is-overdue.ts'
import type { Improvement } from '#domain/improvements/improvement.ts'
import { formatDate } from '#texts/formats.ts'
import { Button } from '../button.tsx'
import { useLanguage, useTexts } from '../language.tsx'
import { Tag } from '../tag.tsx'
import { HiddenFields } from '../hidden-fields.tsx'
import { type MoveAnswer, MoveForm } from './move-form.tsx'
import { stateKind } from './state-kind.ts'

type Props = Readonly<{
  improvement: Improvement
  /** ISO date. */
  today: string
  mayEdit: boolean
  answer: MoveAnswer | undefined
}>

/** How far the work has come and until when, with the next step at hand for whoever may take it. */
export function StateLine({ improvement, today, mayEdit, answer }: Props) {
  const { facts, states } = useTexts().improvementWork
  const language = useLanguage()
  const { state, dueOn, endedOn, endedBecause } = improvement
  return (
    <div className="state-line">
      <p className="state-line__said">
        <Tag kind={stateKind[state]}>
          {endedOn === null ? states[state] : facts.since(states[state], formatDate(language, endedOn))}
        </Tag>
        {dueOn !== null && endedOn === null && <span>{`${facts.due} ${formatDate(language, dueOn)}`}</span>}
        {isOverdue(improvement, today) && <Tag kind="danger">{facts.overdue}</Tag>}
      </p>
      {endedBecause !== '' && (
        <p className="own-words" dir="auto">
          {endedBecause}
        </p>
      )}
      {mayEdit && (
        <div className="state-line__deeds">
          <NextStep improvement={improvement} />
          <MoveForm improvement={improvement} answer={answer} />
        </div>
      )}
    </div>
  )
}

/** What most often comes next, as one button: to begin, or to take up again. */
function NextStep({ improvement: { state, version } }: Pick<Props, 'improvement'>) {
  const t = useTexts().improvementWork.move
  if (state === 'ongoing') return null
  return (
    <form method="post">
      <HiddenFields fields={{ intent: 'move-improvement', state: 'ongoing', version: String(version) }} />
      <Button look="secondary">{state === 'planned' ? t.begin : t.reopen}</Button>
    </form>
  )
}
