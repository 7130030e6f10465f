import { may } from '#domain/access/may.ts'
import { requireReadable } from '../access/require-readable.ts'
import type { GoalState } from '#domain/goals/goal.ts'
import type { Snapshot } from '#domain/indicators/snapshot.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { findGoal } from '#server/store/goals/find-goal.ts'
import { listGoalStates } from '#server/store/goals/list-goal-states.ts'
import { getCatalogue } from '../indicators/get-catalogue.ts'
import type { FigureArea } from '#domain/indicators/figure-area.ts'
import { getFigureArea } from '../indicators/get-figure-area.ts'
import { type ViewedGoal, viewGoals } from './view-goal.ts'

/** A goal with the latest figures, and how it stood in each snapshot. */
export type GoalView = ViewedGoal &
  FigureArea &
  Readonly<{ snapshot: Snapshot; states: readonly GoalState[]; mayEdit: boolean }>

/**
 * Gets a goal beside the latest figures, with its history, the latest snapshot first.
 *
 * @throws UserError no-such-goal or no-figures.
 */
export async function getGoal(ctx: Context, { id }: { id: string }): Promise<GoalView> {
  const missing = UserError.of('no-such-goal', undefined, 404)
  const goal = requireReadable(ctx, 'goal.read', await findGoal(ctx.db, id), missing)
  const [place, catalogue, states] = await Promise.all([
    getFigureArea(ctx, { code: goal.organisationCode }),
    getCatalogue(ctx),
    listGoalStates(ctx.db, { goalId: id }),
  ])
  const [viewed] = await viewGoals(ctx, catalogue, place.area, [goal])
  const mayEdit = may(ctx.person, 'goal.change', { organisationCode: goal.organisationCode })
  return { ...viewed!, ...place, snapshot: catalogue.snapshot, states, mayEdit }
}
