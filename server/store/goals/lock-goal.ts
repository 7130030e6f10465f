import type { Goal } from '#domain/goals/goal.ts'
import type { Database } from '#server/context.ts'
import { isUuid } from '../database/is-uuid.ts'
import { toGoal } from './to-goal.ts'

/** The goal with this id, or undefined, kept from all others until the transaction ends. */
export async function lockGoal(tx: Database, id: string): Promise<Goal | undefined> {
  if (!isUuid(id)) return undefined
  const row = await tx.selectFrom('goal').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
  return row && toGoal(row)
}
