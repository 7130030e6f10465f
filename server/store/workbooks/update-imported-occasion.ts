import type { Database } from '#server/context.ts'

type Update = Readonly<{ id: string; date: string | null; importId: string }>

/** Marks an open occasion, locked before, as agreed upon in a workbook. Its date is set where none was stored. */
export async function updateImportedOccasion(db: Database, { id, date, importId }: Update): Promise<void> {
  await db
    .updateTable('occasion')
    .where('id', '=', id)
    .set((row) => ({ state: 'agreeing', date, import_id: importId, version: row('version', '+', 1) }))
    .execute()
}
