import type { Circle } from '#domain/access/circle.ts'
import type { Database } from '#server/context.ts'

const worked = ['improvement', 'challenge', 'goal', 'own_set', 'coverage_item'] as const

/** Shares what an organisation has worked with, beside its self-assessments and reports, with a circle. */
export async function shareWork(
  db: Database,
  { organisationCode, circle }: Readonly<{ organisationCode: string; circle: Circle }>,
): Promise<void> {
  for (const table of worked)
    await db.updateTable(table).set({ circle }).where('organisation_code', '=', organisationCode).execute()
}
