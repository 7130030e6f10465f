import type { Consensus } from '#domain/assessments/assessment.ts'
import type { ItemShift } from '#domain/assessments/compute-shift.ts'
import { writeAnswer } from '#domain/assessments/read-answer.ts'
import type { Item, Scale } from '#domain/instruments/instrument.ts'
import { answerWords } from '#charts/answer-words.ts'
import { useLanguage, useTexts } from '../language.tsx'
import { LinkedText } from '../linked-text.tsx'
import { ItemSpread, type SeenAnswers } from './item-spread.tsx'
import { type Conflicts, shownFields, type ShownFields, type TypedFields } from './shown-fields.ts'
import { StatementFields } from './statement-fields.tsx'
import { StatementHeading } from './statement-heading.tsx'

type Props = Readonly<{
  item: Item
  scale: Scale
  levelId: string
  seen: SeenAnswers
  consensus: Consensus | undefined
  shift: ItemShift | undefined
  previousLabel: string | undefined
  refused: Readonly<{ typed: TypedFields; conflicts: Conflicts }> | undefined
  editable: boolean
  today: string
  /** Where an improvement can be begun from this statement; null for whoever may not begin one. */
  improveAt: string | null
}>

/** One statement where the group agrees: how each answered on one side, the common answer on the other. */
export function AgreedItem(props: Props) {
  const { item, scale, levelId, seen, consensus, shift, previousLabel, editable } = props
  const t = useTexts().assessments.agree
  const language = useLanguage()
  const statement = item.statements[levelId]!
  const written = consensus?.answer.kind === 'unrated' ? consensus.answer.written : null
  return (
    <section className="statement" aria-labelledby={`statement-${item.number}`}>
      <StatementHeading item={item} statement={statement} />
      <div className="agreement">
        <div className="agreement__spread">
          <ItemSpread scale={scale} seen={seen} />
          {shift && previousLabel !== undefined && (
            <p>
              {t.since(previousLabel)}: {t.shift(shift.before, shift.after, shift.change)}
            </p>
          )}
          {written !== null && <p className="note">{t.written(written)}</p>}
          {props.improveAt !== null && leavesRoom(consensus, scale) && (
            <p>
              <a
                className="ds-link"
                href={props.improveAt}
                aria-label={`${t.improve}: ${item.title[language]}`}
              >
                {t.improve}
              </a>
            </p>
          )}
        </div>
        {editable ? <CommonFields {...props} /> : <CommonAnswer scale={scale} consensus={consensus} />}
      </div>
    </section>
  )
}

/** Whether the common answer is a step below the highest: there is something to improve. */
function leavesRoom(consensus: Consensus | undefined, scale: Scale): boolean {
  const highest = Math.max(...scale.steps.map(({ value }) => value))
  return consensus?.answer.kind === 'rated' && consensus.answer.value < highest
}

function CommonFields({ item, scale, levelId, consensus, refused, today }: Props) {
  const t = useTexts().assessments
  const stored: ShownFields = {
    answer: writeAnswer(consensus?.answer),
    texts: { reason: consensus?.reason ?? '', evidence: consensus?.evidence ?? '' },
    version: consensus?.version ?? 0,
    savedAt: consensus?.savedAt ?? null,
    theirs: null,
  }
  return (
    <StatementFields
      item={item.number}
      statement={item.statements[levelId]!}
      scale={scale}
      legend={t.agree.common}
      stored={stored}
      shown={shownFields(item.number, stored, refused)}
      texts={[
        { name: 'reason', label: t.agree.reason, hint: t.agree.reasonHint, rows: 3 },
        { name: 'evidence', label: t.agree.evidence, hint: t.agree.evidenceHint, rows: 1 },
      ]}
      conflictTitle={t.conflict.title}
      today={today}
    />
  )
}

function CommonAnswer({ scale, consensus }: Pick<Props, 'scale' | 'consensus'>) {
  const t = useTexts().assessments
  const language = useLanguage()
  return (
    <dl className="facts">
      <div>
        <dt>{t.agree.common}</dt>
        <dd>
          <strong>{consensus ? answerWords(language, scale, consensus.answer) : t.unrated}</strong>
        </dd>
      </div>
      {consensus && consensus.reason !== '' && (
        <div>
          <dt>{t.agree.reason}</dt>
          <dd className="own-words">{consensus.reason}</dd>
        </div>
      )}
      {consensus && consensus.evidence !== '' && (
        <div>
          <dt>{t.agree.evidence}</dt>
          <dd>
            <LinkedText>{consensus.evidence}</LinkedText>
          </dd>
        </div>
      )}
    </dl>
  )
}
