import type { Assessment } from '#domain/assessments/assessment.ts'
import type { Database } from '#server/context.ts'

/** The sheets of an occasion without their answers: who is invited in which role, and who has handed in. */
export async function listAssessments(db: Database, occasionId: string): Promise<readonly Assessment[]> {
  const rows = await db
    .selectFrom('assessment')
    // Whoever may not know the names still knows how many.
    .leftJoin('person', 'person.id', 'assessment.person_id')
    .where('occasion_id', '=', occasionId)
    .orderBy('role')
    .orderBy('person.name')
    .select(['assessment.id', 'occasion_id', 'person_id', 'person.name', 'role', 'submitted_at'])
    .execute()
  return rows.map((row) => ({
    id: row.id,
    occasionId: row.occasion_id,
    personId: row.person_id,
    personName: row.name ?? '',
    role: row.role,
    submittedAt: row.submitted_at?.toISOString() ?? null,
  }))
}
