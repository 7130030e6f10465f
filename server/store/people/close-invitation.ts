import type { Database } from '#server/context.ts'

/** Writes that an invitation has been accepted by somebody, or withdrawn; its secret opens nothing any more. */
export async function closeInvitation(
  tx: Database,
  { id, at, acceptedBy }: Readonly<{ id: string; at: Date; acceptedBy: string | null }>,
): Promise<void> {
  const set = acceptedBy === null ? { withdrawn_at: at } : { accepted_at: at, accepted_by: acceptedBy }
  await tx.updateTable('invitation').set(set).where('id', '=', id).execute()
}
