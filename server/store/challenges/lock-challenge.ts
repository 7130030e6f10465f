import type { Challenge } from '#domain/challenges/challenge.ts'
import type { Database } from '#server/context.ts'
import { isUuid } from '../database/is-uuid.ts'
import { selectChallenges, toChallenge } from './select-challenges.ts'

/** The challenge with this id, or undefined, kept from all others until the transaction ends. */
export async function lockChallenge(tx: Database, id: string): Promise<Challenge | undefined> {
  if (!isUuid(id)) return undefined
  const row = await selectChallenges(tx).where('id', '=', id).forUpdate().executeTakeFirst()
  return row && toChallenge(row)
}
