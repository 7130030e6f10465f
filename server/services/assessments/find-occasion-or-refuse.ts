import type { OccasionRecord } from '#domain/assessments/occasion-record.ts'
import type { Database } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { findOccasion } from '#server/store/assessments/find-occasion.ts'
import { isUuid } from '#server/store/database/is-uuid.ts'

/**
 * The occasion with this id.
 *
 * @throws UserError not-found, also where the text can be no id at all.
 */
export async function findOccasionOrRefuse(db: Database, id: string): Promise<OccasionRecord> {
  const occasion = isUuid(id) ? await findOccasion(db, id) : undefined
  if (!occasion) throw UserError.of('not-found', { what: id }, 404)
  return occasion
}
