import type { Database } from '#server/context.ts'

/** Takes away a result. What it said is kept by the audit trail of whoever asks for this. */
export async function removeResult(db: Database, id: string): Promise<void> {
  await db.deleteFrom('improvement_result').where('id', '=', id).execute()
}
