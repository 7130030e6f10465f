import type { OccasionState } from '#domain/assessments/assessment.ts'
import type { Database } from '#server/context.ts'

/** Brings an occasion, locked before, into another state. */
export async function setOccasionState(db: Database, id: string, state: OccasionState): Promise<void> {
  await db
    .updateTable('occasion')
    .where('id', '=', id)
    .set((row) => ({ state, version: row('version', '+', 1) }))
    .execute()
}
