import type { Database } from '#server/context.ts'

/** Writes when somebody signed in last. */
export async function markSignedIn(
  db: Database,
  { personId, at }: { personId: string; at: Date },
): Promise<void> {
  await db.updateTable('account').set({ signed_in_at: at }).where('person_id', '=', personId).execute()
}
