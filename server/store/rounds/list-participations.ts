import type { Participation } from '#domain/rounds/round.ts'
import type { Database } from '#server/context.ts'
import { toParticipation } from './to-participation.ts'

/** Who takes part, in the order of the round: in one round, of one organisation, or one of them in the other. */
export async function listParticipations(
  db: Database,
  { roundSlug, organisationCode }: { roundSlug?: string; organisationCode?: string },
): Promise<readonly Participation[]> {
  let query = db.selectFrom('participation').selectAll().orderBy('round_slug').orderBy('position')
  if (roundSlug !== undefined) query = query.where('round_slug', '=', roundSlug)
  if (organisationCode !== undefined) query = query.where('organisation_code', '=', organisationCode)
  return (await query.execute()).map(toParticipation)
}
