import type { Rating } from '#domain/assessments/assessment.ts'
import { writeAnswer } from '#domain/assessments/read-answer.ts'
import type { Instrument, Item } from '#domain/instruments/instrument.ts'
import type { Role } from '#domain/people/person.ts'
import { useTexts } from '../language.tsx'
import { type Conflicts, shownFields, type ShownFields, type TypedFields } from './shown-fields.ts'
import { StatementFields } from './statement-fields.tsx'
import { Guidance, StatementHeading } from './statement-heading.tsx'

type Props = Readonly<{
  instrument: Instrument
  levelId: string
  item: Item
  role: Role
  rating: Rating | undefined
  refused: Readonly<{ typed: TypedFields; conflicts: Conflicts }> | undefined
  today: string
  heading?: 'h2' | 'h3'
}>

/** One statement on one's own sheet: what it says, what to think of, the answer and a comment. */
export function OwnAnswer(props: Props) {
  const { instrument, levelId, item, role, rating, refused, today, heading } = props
  const t = useTexts().assessments
  const statement = item.statements[levelId]!
  const stored: ShownFields = {
    answer: writeAnswer(rating?.answer),
    texts: { comment: rating?.comment ?? '' },
    version: rating?.version ?? 0,
    savedAt: rating?.savedAt ?? null,
    theirs: null,
  }
  return (
    <section className="statement" aria-labelledby={`statement-${item.number}`}>
      <div className="agreement">
        <div className="agreement__spread">
          <StatementHeading item={item} statement={statement} level={heading} />
          <Guidance statement={statement} role={role} />
        </div>
        <StatementFields
          item={item.number}
          statement={statement}
          scale={instrument.scale}
          legend={t.rate.answer}
          stored={stored}
          shown={shownFields(item.number, stored, refused)}
          texts={[{ name: 'comment', label: t.rate.comment, hint: t.rate.commentHint, rows: 2 }]}
          conflictTitle={t.conflict.ownTitle}
          today={today}
        />
      </div>
    </section>
  )
}
