import type { Challenge } from '#domain/challenges/challenge.ts'
import type { Database } from '#server/context.ts'
import { isUuid } from '../database/is-uuid.ts'
import { findChallenge } from './find-challenge.ts'

/** The challenge with this id, or undefined, kept from all others until the transaction ends by whoever may change it. */
export async function lockChallenge(tx: Database, id: string): Promise<Challenge | undefined> {
  if (!isUuid(id)) return undefined
  await tx.selectFrom('challenge').where('id', '=', id).select('id').forUpdate().execute()
  return findChallenge(tx, id)
}
