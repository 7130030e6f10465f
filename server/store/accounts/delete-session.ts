import type { Database } from '#server/context.ts'

/** Ends one session of a person; false when they have none with this id. */
export async function deleteSession(
  db: Database,
  { id, personId }: { id: string; personId: string },
): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('session')
    .where('id', '=', id)
    .where('person_id', '=', personId)
    .executeTakeFirst()
  return numDeletedRows > 0n
}
