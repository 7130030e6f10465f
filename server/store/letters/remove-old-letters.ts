import type { Database } from '#server/context.ts'

/** Removes letters of no organisation that were over before then; an organisation decides about its own. */
export async function removeOldLetters(db: Database, before: Date): Promise<void> {
  await db
    .deleteFrom('letter')
    .where('organisation_code', 'is', null)
    .where((row) => row(row.fn.coalesce('sent_at', 'failed_at'), '<', before))
    .execute()
}
