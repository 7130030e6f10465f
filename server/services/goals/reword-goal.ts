import { checkGoalTexts, type GoalProblem, type GoalTexts } from '#domain/goals/check-goal.ts'
import type { Context } from '#server/context.ts'
import { changeLockedGoal } from './change-locked-goal.ts'
import { findGoal } from '#server/store/goals/find-goal.ts'

type Input = Readonly<{ id: string; version: number; texts: GoalTexts }>

/**
 * Puts the words of a goal better: its title, the reason for different targets, and where it was decided. Targets and
 * year were decided and stay: another target is another goal.
 *
 * @throws UserError no-such-goal, step-in-first, forbidden, goal-ended or goal-changed.
 */
export async function rewordGoal(
  ctx: Context,
  { id, version, texts }: Input,
): Promise<
  Readonly<{ kind: 'saved'; id: string }> | Readonly<{ kind: 'refused'; problems: readonly GoalProblem[] }>
> {
  const { value, problems } = checkGoalTexts(texts)
  const goal = await findGoal(ctx.db, id)
  const isApart = goal !== undefined && goal.targetWomen !== goal.targetMen
  const all: readonly GoalProblem[] =
    isApart && value.reason === '' ? [...problems, { field: 'reason', code: 'reason-missing' }] : problems
  if (all.length > 0) return { kind: 'refused', problems: all }
  await changeLockedGoal(ctx, { id, version }, () => ({
    action: 'goal-reworded',
    change: { ...value, reason: isApart ? value.reason : '' },
  }))
  return { kind: 'saved', id }
}
