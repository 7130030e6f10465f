import type { New } from '#domain/access/circle.ts'
import type { Answer, Occasion, OccasionState } from '#domain/assessments/assessment.ts'
import type { Role } from '#domain/people/person.ts'
import type { Database } from '#server/context.ts'
import { fromAnswer } from './from-answer.ts'
import { insertOccasion } from './insert-occasion.ts'

/** An occasion as it stood somewhere else: with its history, the sheets of its raters and what was agreed. */
export type WholeOccasion = Readonly<{
  occasion: New<Occasion>
  createdAt: Date
  history: readonly Readonly<{ state: OccasionState; at: Date }>[]
  sheets: readonly Readonly<{
    id: string
    personId: string
    role: Role
    submittedAt: Date | null
    ratings: readonly Readonly<{ item: number; answer: Answer; comment: string }>[]
  }>[]
  consensus: readonly Readonly<{ item: number; answer: Answer; reason: string; evidence: string }>[]
  agreedAt: Date
}>

/** Stores a whole occasion that does not exist yet. */
export async function restoreOccasion(db: Database, whole: WholeOccasion): Promise<void> {
  await insertOccasion(db, { ...whole.occasion, createdAt: whole.createdAt })
  await insertHistory(db, whole)
  await insertSheets(db, whole)
  if (whole.consensus.length === 0) return
  await db
    .insertInto('consensus')
    .values(
      whole.consensus.map(({ item, answer, reason, evidence }) => ({
        occasion_id: whole.occasion.id,
        item,
        ...fromAnswer(answer),
        written: answer.kind === 'unrated' ? answer.written : null,
        reason,
        evidence,
        saved_at: whole.agreedAt,
        person_id: null,
      })),
    )
    .execute()
}

async function insertHistory(db: Database, { occasion, history }: WholeOccasion): Promise<void> {
  await db
    .insertInto('occasion_event')
    .values(history.map(({ state, at }) => ({ occasion_id: occasion.id, to_state: state, reason: '', at })))
    .execute()
}

async function insertSheets(db: Database, { occasion, sheets }: WholeOccasion): Promise<void> {
  if (sheets.length === 0) return
  await db
    .insertInto('assessment')
    .values(
      sheets.map(({ id, personId, role, submittedAt }) => ({
        id,
        occasion_id: occasion.id,
        person_id: personId,
        role,
        submitted_at: submittedAt,
      })),
    )
    .execute()
  const ratings = sheets.flatMap((sheet) =>
    sheet.submittedAt === null
      ? []
      : sheet.ratings.map(({ item, answer, comment }) => ({
          assessment_id: sheet.id,
          item,
          ...fromAnswer(answer),
          comment,
          saved_at: sheet.submittedAt!,
        })),
  )
  if (ratings.length > 0) await db.insertInto('rating').values(ratings).execute()
}
