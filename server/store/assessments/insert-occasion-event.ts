import type { OccasionState } from '#domain/assessments/assessment.ts'
import type { Database } from '#server/context.ts'

type NewEvent = Readonly<{
  occasionId: string
  toState: OccasionState
  reason: string
  at: Date
  personId: string | null
}>

/** Adds to the history of an occasion that it came into a state, and why. */
export async function insertOccasionEvent(db: Database, event: NewEvent): Promise<void> {
  await db
    .insertInto('occasion_event')
    .values({
      occasion_id: event.occasionId,
      to_state: event.toState,
      reason: event.reason,
      at: event.at,
      person_id: event.personId,
    })
    .execute()
}
