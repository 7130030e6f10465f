import type { Database } from '#server/context.ts'

/** Takes roles away, at once. */
export async function deleteRoles(tx: Database, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await tx.deleteFrom('role_held').where('id', 'in', ids).execute()
}
