import type { Database } from '#server/context.ts'

/** Takes back that something was taken after; what came of it stays. */
export async function removeAdoption(tx: Database, id: string): Promise<void> {
  await tx.deleteFrom('adoption').where('id', '=', id).execute()
}
