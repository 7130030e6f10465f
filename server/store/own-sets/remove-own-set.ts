import type { Database } from '#server/context.ts'

/** Takes away an own set. */
export async function removeOwnSet(db: Database, id: string): Promise<void> {
  await db.deleteFrom('own_set').where('id', '=', id).execute()
}
