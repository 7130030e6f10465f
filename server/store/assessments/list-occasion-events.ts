import type { OccasionEvent } from '#domain/assessments/occasion-event.ts'
import type { Database } from '#server/context.ts'

/** The history of an occasion, oldest first. */
export async function listOccasionEvents(
  db: Database,
  occasionId: string,
): Promise<readonly OccasionEvent[]> {
  const rows = await db
    .selectFrom('occasion_event')
    .leftJoin('person', 'person.id', 'occasion_event.person_id')
    .where('occasion_id', '=', occasionId)
    .orderBy('occasion_event.id')
    .select(['to_state', 'reason', 'at', 'person.name'])
    .execute()
  return rows.map(({ to_state, reason, at, name }) => ({
    toState: to_state,
    at: at.toISOString(),
    personName: name,
    reason,
  }))
}
