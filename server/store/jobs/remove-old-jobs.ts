import type { Database } from '#server/context.ts'

/** Removes orders with their files: those finished before one moment, and those that nobody took up since another. */
export async function removeOldJobs(
  db: Database,
  { finishedBefore, orderedBefore }: { finishedBefore: Date; orderedBefore: Date },
): Promise<void> {
  await db
    .deleteFrom('job')
    .where((row) => row.or([row('finished_at', '<', finishedBefore), row('ordered_at', '<', orderedBefore)]))
    .execute()
}
