import type { OccasionRecord } from '#domain/assessments/occasion-record.ts'
import type { Context, Database } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { findOccasion } from '#server/store/assessments/find-occasion.ts'
import { listAssessments } from '#server/store/assessments/list-assessments.ts'
import { isUuid } from '#server/store/database/is-uuid.ts'
import { requireReadable } from '../access/require-readable.ts'
import { findOwnAssessment } from './find-own-assessment.ts'

/**
 * The occasion with this id, for whoever may read it or has a sheet of their own there and still a role.
 *
 * @throws UserError step-in-first or not-found, also where the text can be no id at all.
 */
export async function findReadableOccasion(ctx: Context, db: Database, id: string): Promise<OccasionRecord> {
  const missing = UserError.of('not-found', { what: id }, 404)
  if (!isUuid(id)) throw missing
  const [occasion, sheets] = await Promise.all([findOccasion(db, id), listAssessments(db, id)])
  return occasion && findOwnAssessment(ctx, occasion, sheets)
    ? occasion
    : requireReadable(ctx, 'occasion.read', occasion, missing)
}
