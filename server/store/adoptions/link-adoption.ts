import type { Database } from '#server/context.ts'

/** Keeps what came of an adoption. */
export async function linkAdoption(
  tx: Database,
  { id, improvementId }: Readonly<{ id: string; improvementId: string }>,
): Promise<void> {
  await tx.updateTable('adoption').where('id', '=', id).set({ improvement_id: improvementId }).execute()
}
