import { authorise } from '../access/authorise.ts'
import { requireReadable } from '../access/require-readable.ts'
import type { Goal } from '#domain/goals/goal.ts'
import type { Person } from '#domain/people/person.ts'
import type { Context, Database } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { writeAudit } from '#server/store/audit/write-audit.ts'
import { lockGoal } from '#server/store/goals/lock-goal.ts'
import { updateGoal } from '#server/store/goals/update-goal.ts'

/** What of a goal is changed, and under which name the audit trail tells of it. */
export type GoalChange = Readonly<{
  action: 'goal-reworded' | 'goal-confirmed' | 'goal-ended'
  change: Parameters<typeof updateGoal>[2]
  /** What is written in the same transaction. */
  also?: (tx: Database) => Promise<void>
}>

/**
 * Changes a goal that holds, where nobody has saved since `version`.
 *
 * @throws UserError no-such-goal, step-in-first, forbidden, goal-ended or goal-changed.
 */
export async function changeLockedGoal(
  ctx: Context,
  { id, version }: Readonly<{ id: string; version: number }>,
  decide: (goal: Goal, person: Person) => GoalChange,
): Promise<Goal> {
  return ctx.db.transaction().execute(async (tx) => {
    const missing = UserError.of('no-such-goal', undefined, 404)
    const goal = requireReadable(ctx, 'goal.read', await lockGoal(tx, id), missing)
    const person = authorise(ctx, 'goal.change', goal)
    if (goal.ended) throw UserError.of('goal-ended', { because: goal.ended.because }, 409)
    if (goal.version !== version) throw UserError.of('goal-changed', { title: goal.title }, 409)
    const { action, change, also } = decide(goal, person)
    await updateGoal(tx, id, change)
    await also?.(tx)
    const { organisationCode } = goal
    const before = Object.fromEntries(
      Object.keys(change).map((field) => [field, goal[field as keyof typeof change]]),
    )
    await writeAudit(tx, {
      at: ctx.now(),
      personId: person.id,
      organisationCode,
      action,
      subject: `goal:${id}`,
      detail: { organisationCode, before, after: change },
    })
    return goal
  })
}
