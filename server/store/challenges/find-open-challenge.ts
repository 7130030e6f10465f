import type { Challenge } from '#domain/challenges/challenge.ts'
import type { Database } from '#server/context.ts'
import { selectChallenges, toChallenge } from './select-challenges.ts'

/** The challenge that an organisation works with on a key figure now, the latest of them, or undefined. */
export async function findOpenChallenge(
  db: Database,
  { organisationCode, keyFigure }: { organisationCode: string; keyFigure: string },
): Promise<Challenge | undefined> {
  const row = await selectChallenges(db)
    .where('organisation_code', '=', organisationCode)
    .where('key_figure', '=', keyFigure)
    .where('set_aside_because', 'is', null)
    .orderBy('created_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && toChallenge(row)
}
