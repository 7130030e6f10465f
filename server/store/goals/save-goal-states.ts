import type { GoalState } from '#domain/goals/goal.ts'
import type { Database } from '#server/context.ts'

/** Keeps how goals stood in a snapshot. What was kept before of the same goal and snapshot stays. */
export async function saveGoalStates(
  tx: Database,
  states: readonly GoalState[],
  computedAt: Date,
): Promise<void> {
  if (states.length === 0) return
  await tx
    .insertInto('goal_state')
    .values(
      states.map((state) => ({
        goal_id: state.goalId,
        snapshot: state.snapshot,
        snapshot_at: new Date(state.snapshotAt),
        year: state.year,
        women: state.women,
        men: state.men,
        women_reached: state.womenReached,
        men_reached: state.menReached,
        computed_at: computedAt,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
