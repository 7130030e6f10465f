import type { WorksheetDraft } from '#domain/worksheets/check-worksheet.ts'
import type { Database } from '#server/context.ts'

/** Replaces what stands on a worksheet and counts up its version. */
export async function updateWorksheet(
  db: Database,
  id: string,
  { title, answers }: WorksheetDraft,
): Promise<void> {
  await db
    .updateTable('worksheet')
    .where('id', '=', id)
    .set((from) => ({ title, answers: JSON.stringify(answers), version: from('version', '+', 1) }))
    .execute()
}
