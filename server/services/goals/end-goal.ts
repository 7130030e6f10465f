import { goalLimits } from '#domain/goals/check-goal.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { dayOf } from '#texts/formats.ts'
import { changeLockedGoal } from './change-locked-goal.ts'

type Input = Readonly<{ id: string; version: number; because: string }>

/**
 * Ends a goal, with the reason. It stays with all its history and is no longer judged.
 *
 * @throws UserError no-such-goal, step-in-first, forbidden, goal-ended, goal-changed or goal-end-reason.
 */
export async function endGoal(ctx: Context, { id, version, because }: Input): Promise<void> {
  const reason = because.trim()
  if (reason === '' || reason.length > goalLimits.text)
    throw UserError.of('goal-end-reason', { most: goalLimits.text })
  await changeLockedGoal(ctx, { id, version }, () => ({
    action: 'goal-ended',
    change: { ended: { because: reason, on: dayOf(ctx.now()) } },
  }))
}
