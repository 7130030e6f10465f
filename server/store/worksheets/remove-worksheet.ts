import type { Database } from '#server/context.ts'

/** Takes away a worksheet, for good. */
export async function removeWorksheet(db: Database, id: string): Promise<void> {
  await db.deleteFrom('worksheet').where('id', '=', id).execute()
}
