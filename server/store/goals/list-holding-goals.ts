import type { Goal } from '#domain/goals/goal.ts'
import type { Database } from '#server/context.ts'
import { toGoal } from './to-goal.ts'

/** Every goal that has not been ended, of all organisations. */
export async function listHoldingGoals(db: Database): Promise<readonly Goal[]> {
  const rows = await db.selectFrom('goal').selectAll().where('ended_because', 'is', null).execute()
  return rows.map(toGoal)
}
