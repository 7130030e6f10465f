import type { OwnSet } from '#domain/sets/own-set.ts'
import type { Database } from '#server/context.ts'
import { isUuid } from '../database/is-uuid.ts'
import { listOwnSets } from './list-own-sets.ts'

/** The own set with this id. */
export async function findOwnSet(db: Database, id: string): Promise<OwnSet | undefined> {
  if (!isUuid(id)) return undefined
  const [set] = await listOwnSets(db, { id })
  return set
}
