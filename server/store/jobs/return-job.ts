import type { Database } from '#server/context.ts'

/** Puts an order that is worked on back in line, so that nothing the attempt still says counts any more. */
export async function returnJob(db: Database, { id }: { id: string }): Promise<void> {
  await db
    .updateTable('job')
    .set({ state: 'queued', started_at: null, done: 0, total: 1 })
    .where('id', '=', id)
    .where('state', '=', 'running')
    .execute()
}
