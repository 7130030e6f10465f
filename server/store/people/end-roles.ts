import type { Database } from '#server/context.ts'

/** Sets the day from which roles are no longer held. */
export async function endRoles(
  tx: Database,
  { ids, on }: Readonly<{ ids: readonly string[]; on: string }>,
): Promise<void> {
  await tx.updateTable('role_held').set({ ends_on: on }).where('id', 'in', ids).execute()
}
