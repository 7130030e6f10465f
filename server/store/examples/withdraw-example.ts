import type { Database } from '#server/context.ts'

/** Takes all versions of an example from everybody but its organisation. */
export async function withdrawExample(
  tx: Database,
  { id, at, because }: Readonly<{ id: string; at: Date; because: string }>,
): Promise<void> {
  await tx
    .updateTable('example')
    .where('id', '=', id)
    .set({ public_from: null, withdrawn_at: at, withdrawn_because: because })
    .execute()
}
