import { computeGoalTrend } from '#domain/goals/compute-goal-trend.ts'
import type { Goal } from '#domain/goals/goal.ts'
import { goalYearsOf } from '#domain/goals/goal-years-of.ts'
import { type GoalStanding, judgeGoal } from '#domain/goals/judge-goal.ts'
import type { FigureYear } from '#domain/indicators/figure-year.ts'
import type { Context } from '#server/context.ts'
import type { Catalogue } from '../indicators/get-catalogue.ts'
import type { KnownKeyFigure } from '#domain/indicators/key-figure.ts'
import { type KeyFigureMeaning, meaningOf, titleOf } from './key-figure-meaning.ts'
import { readGoalYears } from './read-goal-years.ts'

/** A goal beside the latest figures. */
export type ViewedGoal = Readonly<{
  goal: Goal
  meaning: KeyFigureMeaning
  /** What the key figure is called now; null where it is gone. */
  titleNow: string | null
  known: KnownKeyFigure | null
  /** Null where the key figure may mean something else now: nothing is then said before people have decided. */
  standing: GoalStanding | null
  trend: ReturnType<typeof computeGoalTrend> | null
  years: readonly FigureYear[]
}>

/** Puts goals of one area beside the latest figures of their key figures. */
export async function viewGoals(
  ctx: Context,
  catalogue: Catalogue,
  area: string,
  goals: readonly Goal[],
): Promise<readonly ViewedGoal[]> {
  return Promise.all(
    goals.map(async (goal) => {
      const { meaning, known } = meaningOf(catalogue, goal)
      const isSame = meaning === 'same' && known !== null
      const years = isSame ? await readGoalYears(ctx, catalogue, { known, area }) : []
      return {
        goal,
        meaning,
        known,
        titleNow: known && titleOf(known),
        standing: isSame ? judgeGoal(goal, goalYearsOf(years)) : null,
        trend: isSame ? computeGoalTrend(goal, goalYearsOf(years)) : null,
        years,
      }
    }),
  )
}
