import type { Challenge } from '#domain/challenges/challenge.ts'
import type { Database } from '#server/context.ts'
import { selectChallenges, toChallenge } from './select-challenges.ts'

/** All challenges of an organisation, the latest first. */
export async function listChallenges(
  db: Database,
  { organisationCode }: { organisationCode: string },
): Promise<readonly Challenge[]> {
  const rows = await selectChallenges(db)
    .where('organisation_code', '=', organisationCode)
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .execute()
  return rows.map(toChallenge)
}
