import type { Database } from '#server/context.ts'

/** Ends the sessions of a person, but for one where it is named, and gives how many there were. */
export async function deleteSessionsOf(
  db: Database,
  { personId, except }: { personId: string; except?: string },
): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('session')
    .where('person_id', '=', personId)
    .$if(except !== undefined, (query) => query.where('id', '!=', except!))
    .executeTakeFirst()
  return Number(numDeletedRows)
}
