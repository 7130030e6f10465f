import { requireReadable } from '../access/require-readable.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { findGoal } from '#server/store/goals/find-goal.ts'
import { saveGoalStates } from '#server/store/goals/save-goal-states.ts'
import { getCatalogue } from '../indicators/get-catalogue.ts'
import { changeLockedGoal } from './change-locked-goal.ts'
import { judgeGoals } from './judge-goals.ts'
import { meaningOf, titleOf } from './key-figure-meaning.ts'

type Input = Readonly<{ id: string; version: number; title: string }>

/**
 * Confirms that a key figure that is called something else now still means what the goal was set on, and judges the goal
 * again. `title` is the new title that whoever confirms has seen.
 *
 * @throws UserError no-such-goal, step-in-first, forbidden, goal-ended, goal-changed, or goal-title-moved where the title
 *   is another one by now.
 */
export async function confirmKeyFigure(ctx: Context, { id, version, title }: Input): Promise<void> {
  const missing = UserError.of('no-such-goal', undefined, 404)
  const goal = requireReadable(ctx, 'goal.read', await findGoal(ctx.db, id), missing)
  const catalogue = await getCatalogue(ctx)
  const { known } = meaningOf(catalogue, goal)
  if (known === null || titleOf(known) !== title) throw UserError.of('goal-title-moved', undefined, 409)
  const states = await judgeGoals(ctx, catalogue, [{ ...goal, keyFigureTitle: title }])
  await changeLockedGoal(ctx, { id, version }, () => ({
    action: 'goal-confirmed',
    change: { keyFigureTitle: title },
    also: (tx) => saveGoalStates(tx, states, ctx.now()),
  }))
}
