import type { Database } from '#server/context.ts'

/** Takes away an improvement that has no results. */
export async function removeImprovement(db: Database, id: string): Promise<void> {
  await db.deleteFrom('improvement').where('id', '=', id).execute()
}
