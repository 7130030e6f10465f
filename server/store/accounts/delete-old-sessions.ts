import type { Database } from '#server/context.ts'

/** Throws away what nobody can use any more: sessions last used or begun before these moments. */
export async function deleteOldSessions(
  db: Database,
  { seenBefore, startedBefore }: { seenBefore: Date; startedBefore: Date },
): Promise<void> {
  await db
    .deleteFrom('session')
    .where((row) => row.or([row('seen_at', '<=', seenBefore), row('started_at', '<=', startedBefore)]))
    .execute()
}
