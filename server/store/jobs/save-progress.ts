import type { Database } from '#server/context.ts'

/** Writes down how far an attempt has come, unless another has taken its place. */
export async function saveProgress(
  db: Database,
  { id, startedAt, done, total }: { id: string; startedAt: Date; done: number; total: number },
): Promise<void> {
  await db
    .updateTable('job')
    .set({ done, total })
    .where('id', '=', id)
    .where('state', '=', 'running')
    .where('started_at', '=', startedAt)
    .execute()
}
