import type { Database } from '#server/context.ts'

/** Takes away a cycle that no other follows. */
export async function removeCycle(db: Database, id: string): Promise<void> {
  await db.deleteFrom('cycle').where('id', '=', id).execute()
}
