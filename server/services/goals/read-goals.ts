import { may } from '#domain/access/may.ts'
import type { FigureArea } from '#domain/indicators/figure-area.ts'
import type { Snapshot } from '#domain/indicators/snapshot.ts'
import type { Context } from '#server/context.ts'
import * as store from '#server/store/goals/list-goals.ts'
import { onlyReadable } from '../access/only-readable.ts'
import { getCatalogue } from '../indicators/get-catalogue.ts'
import { getFigureArea } from '../indicators/get-figure-area.ts'
import { type ViewedGoal, viewGoals } from './view-goal.ts'

/** The goals of an organisation beside the latest figures. */
export type GoalsView = FigureArea &
  Readonly<{ goals: readonly ViewedGoal[]; snapshot: Snapshot; mayEdit: boolean }>

/**
 * Reads the goals of an organisation that whoever asks may read, those that end first before others, with how each
 * stands now.
 *
 * @throws UserError unknown-organisation or no-figures.
 */
export async function readGoals(ctx: Context, { code }: { code: string }): Promise<GoalsView> {
  const [place, catalogue, goals] = await Promise.all([
    getFigureArea(ctx, { code }),
    getCatalogue(ctx),
    store.listGoals(ctx.db, { organisationCode: code }),
  ])
  const viewed = await viewGoals(ctx, catalogue, place.area, onlyReadable(ctx, 'goal.read', goals))
  const mayEdit = may(ctx.person, 'goal.change', { organisationCode: code })
  return { ...place, goals: viewed, snapshot: catalogue.snapshot, mayEdit }
}
