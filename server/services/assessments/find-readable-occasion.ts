import { placesOf } from '#domain/people/places-of.ts'
import type { Assessment } from '#domain/assessments/assessment.ts'
import type { OccasionRecord } from '#domain/assessments/occasion-record.ts'
import type { Context, Database } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { findOccasion } from '#server/store/assessments/find-occasion.ts'
import { listAssessments } from '#server/store/assessments/list-assessments.ts'
import { isUuid } from '#server/store/database/is-uuid.ts'
import { requireReadable } from '../access/require-readable.ts'

/**
 * The occasion with this id, for whoever may read it or has a sheet of their own there and still a role.
 *
 * @throws UserError step-in-first or not-found, also where the text can be no id at all.
 */
export async function findReadableOccasion(ctx: Context, db: Database, id: string): Promise<OccasionRecord> {
  const missing = UserError.of('not-found', { what: id }, 404)
  if (!isUuid(id)) throw missing
  const [occasion, sheets] = await Promise.all([findOccasion(db, id), listAssessments(db, id)])
  return occasion && findOwn(ctx, occasion, sheets)
    ? occasion
    : requireReadable(ctx, 'occasion.read', occasion, missing)
}

/** The sheet of whoever acts; null where they have none, or no role any more in the organisation whose occasion it is. */
export function findOwn(
  { person }: Pick<Context, 'person'>,
  { organisationCode }: Pick<OccasionRecord, 'organisationCode'>,
  sheets: readonly Assessment[],
): Assessment | null {
  if (person === null || !placesOf(person).includes(organisationCode)) return null
  return sheets.find(({ personId }) => personId === person.id) ?? null
}
