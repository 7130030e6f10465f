import type { Improvement } from '#domain/improvements/improvement.ts'
import type { Database } from '#server/context.ts'
import { isUuid } from '../database/is-uuid.ts'
import { selectImprovements, toImprovement } from './select-improvements.ts'

/** The improvement with this id and its results, or undefined. */
export async function findImprovement(db: Database, id: string): Promise<Improvement | undefined> {
  if (!isUuid(id)) return undefined
  const row = await selectImprovements(db).where('improvement.id', '=', id).executeTakeFirst()
  return row && toImprovement(row)
}
