import type { StateContent } from '#domain/improvements/check-state-change.ts'
import type { Database } from '#server/context.ts'

/** Replaces how far an improvement has come and counts up its version. */
export async function updateState(
  db: Database,
  id: string,
  { state, endedOn, endedBecause }: StateContent,
): Promise<void> {
  await db
    .updateTable('improvement')
    .where('id', '=', id)
    .set((from) => ({
      state,
      ended_on: endedOn,
      ended_because: endedBecause,
      version: from('version', '+', 1),
    }))
    .execute()
}
