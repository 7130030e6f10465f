import type { GoalState } from '#domain/goals/goal.ts'
import type { Database } from '#server/context.ts'

/** How a goal has stood, the latest snapshot first. */
export async function listGoalStates(
  db: Database,
  { goalId }: { goalId: string },
): Promise<readonly GoalState[]> {
  const rows = await db
    .selectFrom('goal_state')
    .selectAll()
    .where('goal_id', '=', goalId)
    .orderBy('snapshot_at', 'desc')
    .orderBy('snapshot', 'desc')
    .execute()
  return rows.map((row) => ({
    goalId: row.goal_id,
    snapshot: row.snapshot,
    snapshotAt: row.snapshot_at.toISOString(),
    year: row.year,
    women: row.women,
    men: row.men,
    womenReached: row.women_reached,
    menReached: row.men_reached,
  }))
}
