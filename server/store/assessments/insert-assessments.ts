import type { Role } from '#domain/people/person.ts'
import type { Database } from '#server/context.ts'

type NewAssessment = Readonly<{ id: string; occasionId: string; personId: string; role: Role }>

/** Gives each invited person an empty sheet. Whoever already has one keeps it. */
export async function insertAssessments(db: Database, sheets: readonly NewAssessment[]): Promise<void> {
  if (sheets.length === 0) return
  await db
    .insertInto('assessment')
    .values(
      sheets.map(({ id, occasionId, personId, role }) => ({
        id,
        occasion_id: occasionId,
        person_id: personId,
        role,
        submitted_at: null,
      })),
    )
    .onConflict((conflict) => conflict.columns(['occasion_id', 'person_id']).doNothing())
    .execute()
}
