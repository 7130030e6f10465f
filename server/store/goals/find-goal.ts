import type { Goal } from '#domain/goals/goal.ts'
import type { Database } from '#server/context.ts'
import { isUuid } from '../database/is-uuid.ts'
import { toGoal } from './to-goal.ts'

/** The goal with this id, or undefined. */
export async function findGoal(db: Database, id: string): Promise<Goal | undefined> {
  if (!isUuid(id)) return undefined
  const row = await db.selectFrom('goal').selectAll().where('id', '=', id).executeTakeFirst()
  return row && toGoal(row)
}
