import type { Database } from '#server/context.ts'

/** Notes when a sheet was handed in; the first time stays. */
export async function markSubmitted(db: Database, assessmentId: string, at: Date): Promise<void> {
  await db
    .updateTable('assessment')
    .where('id', '=', assessmentId)
    .where('submitted_at', 'is', null)
    .set({ submitted_at: at })
    .execute()
}
