import type { BoardCard as Card, BoardGrouping } from '#domain/improvements/arrange-board.ts'
import type { ChainStepGuide } from '#domain/improvements/chain-step-guide.ts'
import { highestStep } from '#domain/improvements/highest-step.ts'
import { formatDate } from '#texts/formats.ts'
import { useAddress, useLanguage, useTexts } from '../language.tsx'
import { Tag } from '../tag.tsx'
import { type MoveAnswer, MoveForm } from './move-form.tsx'
import { stateKind } from './state-kind.ts'
import { useStepWords } from './step-words.ts'

type Props = Readonly<{
  card: Card
  by: BoardGrouping
  chain: readonly ChainStepGuide[]
  /** The name of the unit where it is done; empty where none is said. */
  unit: string
  mayEdit: boolean
  answer: MoveAnswer | undefined
}>

/** An improvement on the board: what it is, whose, until when, and a way to move it that needs neither mouse nor script. */
export function BoardCard({
  card: { improvement, overdue, waiting },
  by,
  chain,
  unit,
  mayEdit,
  answer,
}: Props) {
  const { board: t, improvements, improvementWork } = useTexts()
  const to = useAddress()
  const stepWords = useStepWords(chain)
  const language = useLanguage()
  const { id, title, state, ownerName, results } = improvement
  const step = highestStep(results)
  return (
    <li className="ds-card board-card" id={`card-${id}`}>
      <h3 className="ds-heading" data-size="2xs" dir="auto">
        <a className="ds-link" href={to('improvement', { improvement: id })}>
          {title}
        </a>
      </h3>
      <Until card={{ improvement, overdue }} />
      {waiting && (
        <p className="board-card__facts">
          <Tag kind="warning">{t.waiting[waiting.stage]}</Tag>{' '}
          <span>{t.since(formatDate(language, waiting.since))}</span>
        </p>
      )}
      <p className="board-card__facts">
        {by !== 'state' && <Tag kind={stateKind[state]}>{improvementWork.states[state]}</Tag>}
        {by !== 'step' && <Tag>{step === null ? t.noStep : improvements.reached(stepWords(step))}</Tag>}
      </p>
      <p className="board-card__facts">
        <span dir="auto">{ownerName || t.noOwner}</span>
        {by !== 'unit' && unit !== '' && <span dir="auto">{unit}</span>}
      </p>
      {mayEdit && <MoveForm improvement={improvement} answer={answer} at={`#card-${id}`} />}
    </li>
  )
}

/** Until when; what is overdue is said in words. */
function Until({ card: { improvement, overdue } }: { card: Omit<Card, 'waiting'> }) {
  const { board: t, improvementWork } = useTexts()
  const language = useLanguage()
  const { dueOn, endedOn, state } = improvement
  if (endedOn !== null)
    return (
      <p className="note">
        {improvementWork.facts.since(improvementWork.states[state], formatDate(language, endedOn))}
      </p>
    )
  if (dueOn === null) return null
  const date = formatDate(language, dueOn)
  return overdue ? (
    <p className="board-card__facts">
      <Tag kind="danger">{improvementWork.facts.overdue}</Tag> <span>{t.late(date)}</span>
    </p>
  ) : (
    <p className="note">{t.due(date)}</p>
  )
}
