import { sql } from 'kysely'
import type { Answer } from '#domain/assessments/assessment.ts'
import type { Database } from '#server/context.ts'
import { fromAnswer } from './from-answer.ts'

type RatingToSave = Readonly<{
  occasionId: string
  /** The version of the checklist that the answer was read by. */
  instrumentId: string
  personId: string
  item: number
  answer: Answer
  comment: string
  /** The version the answer was based on; 0 where nothing stood. */
  version: number
  at: Date
}>

/**
 * Saves one answer on the person's own sheet, with its line in the audit trail, while the occasion is being rated and
 * nobody has saved since `version`. It is one statement, and so one transaction of its own: to ask first and write
 * then, inside a transaction, takes three times as long (bench/save-rating.bench.ts).
 *
 * @returns the new version, or undefined where the person has no sheet there, the occasion has moved on, somebody was
 *   first, or the same stands already; nothing is changed then.
 */
export async function saveRating(db: Database, rating: RatingToSave): Promise<number | undefined> {
  const { occasionId, instrumentId, personId, item, comment, version, at } = rating
  const { answer, value } = fromAnswer(rating.answer)
  const detail = JSON.stringify({ item, answer, value })
  // The share lock makes whoever moves the occasion on wait for this answer, and this answer for them.
  const { rows } = await sql<{ version: number }>`
    with sheet as (
      select assessment.id from assessment
      join occasion on occasion.id = assessment.occasion_id
      where occasion.id = ${occasionId} and assessment.person_id = ${personId}
        and occasion.state = 'rating' and occasion.instrument_id = ${instrumentId}
      for share of occasion
    ), saved as (
      insert into rating (assessment_id, item, answer, value, comment, saved_at)
      select id, ${item}::int, ${answer}, ${value}::numeric, ${comment}, ${at}::timestamptz from sheet
      on conflict (assessment_id, item) do update
        set answer = excluded.answer, value = excluded.value, comment = excluded.comment,
          version = rating.version + 1, saved_at = excluded.saved_at
        where rating.version = ${version}::int and (rating.answer, rating.value, rating.comment)
          is distinct from (excluded.answer, excluded.value, excluded.comment)
      returning assessment_id, version
    ), audited as (
      insert into audit_entry (at, person_id, action, subject, detail)
      select ${at}::timestamptz, ${personId}, 'rate', 'assessment:' || assessment_id, ${detail}::jsonb from saved
    )
    select version from saved
  `.execute(db)
  return rows[0]?.version
}
