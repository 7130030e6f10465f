import { CompiledQuery } from 'kysely'
import type { Answer } from '#domain/assessments/assessment.ts'
import type { Database } from '#server/context.ts'
import { fromAnswer } from './from-answer.ts'

type RatingToSave = Readonly<{
  occasionId: string
  /** The version of the checklist that the answer was read by. */
  instrumentId: string
  personId: string
  /** The organisations in which the person holds a role; a sheet in any other is closed to them. */
  within: readonly string[]
  item: number
  answer: Answer
  comment: string
  /** The version the answer was based on; 0 where nothing stood. */
  version: number
  at: Date
}>

// The share lock makes whoever moves the occasion on wait for this answer, and this answer for them.
const statement = `
  with sheet as (
    select assessment.id, occasion.organisation_code, occasion.round_slug from assessment
    join occasion on occasion.id = assessment.occasion_id
    where occasion.id = $1 and assessment.person_id = $2
      and occasion.state = 'rating' and occasion.instrument_id = $3
      and occasion.organisation_code = any ($10::text[])
    for share of occasion
  ), saved as (
    insert into rating (assessment_id, item, answer, value, comment, saved_at)
    select id, $4::int, $5::text, $6::numeric, $7, $8::timestamptz from sheet
    on conflict (assessment_id, item) do update
      set answer = excluded.answer, value = excluded.value, comment = excluded.comment,
        version = rating.version + 1, saved_at = excluded.saved_at
      where rating.version = $9 and (rating.answer, rating.value, rating.comment)
        is distinct from (excluded.answer, excluded.value, excluded.comment)
    returning assessment_id, version
  ), audited as (
    insert into audit_entry (at, person_id, organisation_code, round_slug, action, subject, detail)
    select $8::timestamptz, $2, organisation_code, round_slug, 'rate', 'assessment:' || assessment_id,
      jsonb_build_object('item', $4::int, 'version', version)
    from saved join sheet on sheet.id = saved.assessment_id
  )
  select version from saved
`

/**
 * Saves one answer on the person's own sheet, with its line in the audit trail, while the occasion is being rated and
 * nobody has saved since `version`. It is one statement, and so one transaction of its own: to ask first and write
 * then, inside a transaction, takes three times as long (bench/save-rating.bench.ts). For the same reason it is not
 * put together anew each time.
 *
 * @returns the new version, or undefined where the person has no sheet or no role there any more, the occasion has moved
 *   on, somebody was first, or the same stands already; nothing is changed then.
 */
export async function saveRating(db: Database, rating: RatingToSave): Promise<number | undefined> {
  const { occasionId, personId, instrumentId, item, comment, at, version, within } = rating
  const { answer, value } = fromAnswer(rating.answer)
  const parameters = [
    occasionId,
    personId,
    instrumentId,
    item,
    answer,
    value,
    comment,
    at.toISOString(),
    version,
    within,
  ]
  const { rows } = await db.executeQuery<{ version: number }>(CompiledQuery.raw(statement, parameters))
  return rows[0]?.version
}
