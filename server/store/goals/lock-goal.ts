import type { Goal } from '#domain/goals/goal.ts'
import type { Database } from '#server/context.ts'
import { isUuid } from '../database/is-uuid.ts'
import { findGoal } from './find-goal.ts'

/** The goal with this id, or undefined, kept from all others until the transaction ends by whoever may change it. */
export async function lockGoal(tx: Database, id: string): Promise<Goal | undefined> {
  if (!isUuid(id)) return undefined
  await tx.selectFrom('goal').where('id', '=', id).select('id').forUpdate().execute()
  return findGoal(tx, id)
}
