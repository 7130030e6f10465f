import type { Database } from '#server/context.ts'

/**
 * Lets nobody else change the state of this occasion, nor save anything at it, until the transaction ends. What is
 * read afterwards is what stands.
 */
export async function lockOccasion(db: Database, id: string): Promise<void> {
  await db.selectFrom('occasion').where('id', '=', id).select('id').forUpdate().execute()
}
