import type { Challenge } from '#domain/challenges/challenge.ts'
import type { Database } from '#server/context.ts'
import { isUuid } from '../database/is-uuid.ts'
import { selectChallenges, toChallenge } from './select-challenges.ts'

/** The challenge with this id, or undefined. */
export async function findChallenge(db: Database, id: string): Promise<Challenge | undefined> {
  if (!isUuid(id)) return undefined
  const row = await selectChallenges(db).where('id', '=', id).executeTakeFirst()
  return row && toChallenge(row)
}
