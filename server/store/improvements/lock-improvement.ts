import type { Improvement } from '#domain/improvements/improvement.ts'
import type { Database } from '#server/context.ts'
import { isUuid } from '../database/is-uuid.ts'
import { findImprovement } from './find-improvement.ts'

/**
 * The improvement with this id, or undefined, kept from all others until the transaction ends. What holds between its
 * results, such as an effect that rests on an outcome, can then be checked before one of them is saved.
 */
export async function lockImprovement(tx: Database, id: string): Promise<Improvement | undefined> {
  if (!isUuid(id)) return undefined
  await tx.selectFrom('improvement').where('id', '=', id).select('id').forUpdate().execute()
  return findImprovement(tx, id)
}
