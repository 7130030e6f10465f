import type { OccasionRecord } from '#domain/assessments/occasion-record.ts'
import type { Database } from '#server/context.ts'
import { selectOccasions, toOccasionRecord } from './select-occasions.ts'

/** All occasions of a round, or of one organisation in it, ordered by organisation, meeting and level. */
export async function listOccasions(
  db: Database,
  of: Readonly<{ roundSlug: string; organisationCode?: string }>,
): Promise<readonly OccasionRecord[]> {
  let query = selectOccasions(db).where('occasion.round_slug', '=', of.roundSlug)
  if (of.organisationCode !== undefined)
    query = query.where('occasion.organisation_code', '=', of.organisationCode)
  const rows = await query
    .orderBy('occasion.organisation_code')
    .orderBy('meeting.position')
    .orderBy('occasion.instrument_id')
    .orderBy('occasion.level_id')
    .execute()
  return rows.map(toOccasionRecord)
}
