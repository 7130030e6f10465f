import type { Database } from '#server/context.ts'

/** Lets go of an uploaded workbook. */
export async function removeStagedWorkbook(db: Database, id: string): Promise<void> {
  await db.deleteFrom('workbook_staging').where('id', '=', id).execute()
}
