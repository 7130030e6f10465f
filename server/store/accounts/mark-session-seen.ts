import type { Database } from '#server/context.ts'

/** Writes that a session is in use, unless a request at the same time has written it already. */
export async function markSessionSeen(
  db: Database,
  { id, before, at }: { id: string; before: Date; at: Date },
): Promise<void> {
  await db
    .updateTable('session')
    .set({ seen_at: at })
    .where('id', '=', id)
    .where('seen_at', '<=', before)
    .execute()
}
