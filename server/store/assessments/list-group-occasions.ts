import type { OccasionRecord } from '#domain/assessments/occasion-record.ts'
import type { Database } from '#server/context.ts'
import { selectOccasions, toOccasionRecord } from './select-occasions.ts'

/** The occasions in a round of everybody in the group that an organisation belongs to there; its own included. */
export async function listGroupOccasions(
  db: Database,
  { roundSlug, organisationCode }: { roundSlug: string; organisationCode: string },
): Promise<readonly OccasionRecord[]> {
  const members = db
    .selectFrom('participation as own')
    .innerJoin('participation as member', 'member.group_id', 'own.group_id')
    .where('own.round_slug', '=', roundSlug)
    .where('own.organisation_code', '=', organisationCode)
    .select('member.organisation_code')
  const rows = await selectOccasions(db)
    .where('occasion.round_slug', '=', roundSlug)
    .where('occasion.organisation_code', 'in', members)
    .execute()
  return rows.map(toOccasionRecord)
}
