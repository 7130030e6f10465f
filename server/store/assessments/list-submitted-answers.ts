import type { Answer } from '#domain/assessments/assessment.ts'
import type { Role } from '#domain/people/person.ts'
import type { Database } from '#server/context.ts'
import { toAnswer } from './to-answer.ts'

/** One answer on a sheet that was handed in, by role and without name. */
export type SubmittedAnswer = Readonly<{ item: number; role: Role; answer: Answer; comment: string }>

/** All answers on the sheets that were handed in at an occasion. Sheets not handed in stay with their owners. */
export async function listSubmittedAnswers(
  db: Database,
  occasionId: string,
): Promise<readonly SubmittedAnswer[]> {
  const rows = await db
    .selectFrom('assessment')
    .innerJoin('rating', 'rating.assessment_id', 'assessment.id')
    .where('occasion_id', '=', occasionId)
    .where('submitted_at', 'is not', null)
    // Not in the order of names, which could tell who said what.
    .orderBy('item')
    .orderBy('role')
    .orderBy('value')
    .select(['item', 'role', 'answer', 'value', 'comment'])
    .execute()
  return rows.map((row) => ({ item: row.item, role: row.role, answer: toAnswer(row), comment: row.comment }))
}
