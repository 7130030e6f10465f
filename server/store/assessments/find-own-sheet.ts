import type { Occasion, Rating } from '#domain/assessments/assessment.ts'
import type { Database } from '#server/context.ts'
import { toAnswer } from './to-answer.ts'

/** One person's sheet at an occasion as far as it explains why an answer was not saved. */
export type OwnSheet = Readonly<{
  occasion: Pick<Occasion, 'id' | 'state' | 'instrumentId' | 'levelId' | 'organisationCode'>
  /** Whether the person has a sheet at the occasion. */
  invited: boolean
  /** What stands for the item now, or null. */
  rating: Rating | null
}>

type Which = Readonly<{ occasionId: string; personId: string; item: number }>

/** The person's sheet with what stands for one item, in one question to the database; undefined without occasion. */
export async function findOwnSheet(db: Database, of: Which): Promise<OwnSheet | undefined> {
  const row = await select(db, of).executeTakeFirst()
  if (!row) return undefined
  const { id, state, instrument_id: instrumentId, level_id: levelId, answer } = row
  return {
    occasion: { id, state, instrumentId, levelId, organisationCode: row.organisation_code },
    invited: row.assessment_id !== null,
    rating:
      answer === null
        ? null
        : {
            item: of.item,
            answer: toAnswer({ answer, value: row.value }),
            comment: row.comment!,
            savedAt: row.saved_at!.toISOString(),
            version: row.version!,
          },
  }
}

function select(db: Database, of: Which) {
  return db
    .selectFrom('occasion')
    .leftJoin('assessment', (join) =>
      join.onRef('occasion_id', '=', 'occasion.id').on('person_id', '=', of.personId),
    )
    .leftJoin('rating', (join) => join.onRef('assessment_id', '=', 'assessment.id').on('item', '=', of.item))
    .where('occasion.id', '=', of.occasionId)
    .select(['occasion.id', 'state', 'instrument_id', 'level_id', 'organisation_code'])
    .select(['assessment.id as assessment_id', 'answer', 'value', 'comment', 'rating.version', 'saved_at'])
}
