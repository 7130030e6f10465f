import type { OwnSet } from '#domain/sets/own-set.ts'
import type { Database } from '#server/context.ts'
import { isUuid } from '../database/is-uuid.ts'
import { findOwnSet } from './find-own-set.ts'

/** The own set with this id, kept from all others until the transaction ends. */
export async function lockOwnSet(db: Database, id: string): Promise<OwnSet | undefined> {
  if (!isUuid(id)) return undefined
  await db.selectFrom('own_set').select('id').where('id', '=', id).forUpdate().execute()
  return findOwnSet(db, id)
}
