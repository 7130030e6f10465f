import type { Database } from '#server/context.ts'

/** Removes a unit that has none under it; the database refuses any other. */
export async function removeUnit(db: Database, id: string): Promise<void> {
  await db.deleteFrom('unit').where('id', '=', id).execute()
}
