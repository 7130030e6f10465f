import type { New } from '#domain/access/circle.ts'
import type { Goal } from '#domain/goals/goal.ts'
import type { Database } from '#server/context.ts'

/** Stores a new goal, as its first version. */
export async function insertGoal(
  db: Database,
  goal: Omit<New<Goal>, 'ended'>,
  personId: string | null,
): Promise<void> {
  await db
    .insertInto('goal')
    .values({
      id: goal.id,
      organisation_code: goal.organisationCode,
      key_figure: goal.keyFigure,
      key_figure_title: goal.keyFigureTitle,
      title: goal.title,
      wanted: goal.wanted,
      target_women: goal.targetWomen,
      target_men: goal.targetMen,
      reason: goal.reason,
      by_year: goal.byYear,
      decided_by: goal.decidedBy,
      circle: goal.circle,
      created_at: new Date(goal.createdAt),
      person_id: personId,
    })
    .execute()
}
