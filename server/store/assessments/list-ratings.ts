import type { Rating } from '#domain/assessments/assessment.ts'
import type { Database } from '#server/context.ts'
import { toAnswer } from './to-answer.ts'

/** What stands on one sheet. */
export async function listRatings(db: Database, assessmentId: string): Promise<readonly Rating[]> {
  const rows = await db
    .selectFrom('rating')
    .where('assessment_id', '=', assessmentId)
    .orderBy('item')
    .select(['item', 'answer', 'value', 'comment', 'saved_at', 'version'])
    .execute()
  return rows.map((row) => ({
    item: row.item,
    answer: toAnswer(row),
    comment: row.comment,
    savedAt: row.saved_at.toISOString(),
    version: row.version,
  }))
}
