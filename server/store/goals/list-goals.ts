import type { Goal } from '#domain/goals/goal.ts'
import type { Database } from '#server/context.ts'
import { toGoal } from './to-goal.ts'

/** All goals of an organisation, those that end first before others. */
export async function listGoals(
  db: Database,
  { organisationCode }: { organisationCode: string },
): Promise<readonly Goal[]> {
  const rows = await db
    .selectFrom('goal')
    .selectAll()
    .where('organisation_code', '=', organisationCode)
    .orderBy('by_year')
    .orderBy('created_at')
    .orderBy('id')
    .execute()
  return rows.map(toGoal)
}
