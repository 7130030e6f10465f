import type { Goal, GoalState } from '#domain/goals/goal.ts'
import { goalYearsOf } from '#domain/goals/goal-years-of.ts'
import { judgeGoal } from '#domain/goals/judge-goal.ts'
import { areaOf } from '#domain/indicators/area.ts'
import type { Snapshot } from '#domain/indicators/snapshot.ts'
import type { Application } from '#server/context.ts'
import { writeAudit } from '#server/store/audit/write-audit.ts'
import { listHoldingGoals } from '#server/store/goals/list-holding-goals.ts'
import { saveGoalStates } from '#server/store/goals/save-goal-states.ts'
import { type Catalogue, getCatalogue } from '../indicators/get-catalogue.ts'
import { meaningOf } from './key-figure-meaning.ts'
import { readGoalYears } from './read-goal-years.ts'

/**
 * Computes how every goal that holds stands in a new snapshot, and keeps it. Goals whose key figure is called something
 * else than before, or is gone, are left for people to decide about. To be called by whoever has written a snapshot.
 *
 * @returns how many goals were judged; 0 where a later snapshot has come meanwhile, whose writer judges.
 */
export async function judgeGoalsAfterSnapshot(app: Application, snapshot: Snapshot): Promise<number> {
  const goals = await listHoldingGoals(app.db)
  if (goals.length === 0) return 0
  const catalogue = await getCatalogue(app)
  if (catalogue.snapshot.id !== snapshot.id) return 0
  const states = await judgeGoals(app, catalogue, goals)
  await app.db.transaction().execute(async (tx) => {
    const at = app.now()
    await saveGoalStates(tx, states, at)
    await writeAudit(tx, {
      at,
      personId: null,
      organisationCode: null,
      action: 'goals-judged',
      subject: `snapshot:${snapshot.id}`,
      detail: { judged: states.length, left: goals.length - states.length },
    })
  })
  return states.length
}

/** How goals stand in the latest figures; those whose key figure may mean something else now are left out. */
export async function judgeGoals(
  app: Application,
  catalogue: Catalogue,
  goals: readonly Goal[],
): Promise<readonly GoalState[]> {
  const states: GoalState[] = []
  for (const goal of goals) {
    const { meaning, known } = meaningOf(catalogue, goal)
    if (meaning !== 'same' || known === null) continue
    const area = figureAreaOf(app, goal.organisationCode)
    const { year, women, men } = judgeGoal(
      goal,
      goalYearsOf(await readGoalYears(app, catalogue, { known, area })),
    )
    states.push({
      goalId: goal.id,
      snapshot: catalogue.snapshot.id,
      snapshotAt: catalogue.snapshot.createdAt,
      year,
      women: women.value,
      men: men.value,
      womenReached: women.reached,
      menReached: men.reached,
    })
  }
  return states
}

/** The area whose figures are those of an organisation; a made-up one borrows another's. */
function figureAreaOf({ content }: Pick<Application, 'content'>, code: string): string {
  return areaOf(content.borrowedFigures.get(code) ?? code)
}
