import type { Worksheet } from '#domain/worksheets/worksheet.ts'
import type { Database } from '#server/context.ts'

/** Stores a new worksheet, as its first version. */
export async function insertWorksheet(
  db: Database,
  worksheet: Omit<Worksheet, 'begunOn' | 'version'>,
  createdAt: Date,
): Promise<void> {
  await db
    .insertInto('worksheet')
    .values({
      id: worksheet.id,
      improvement_id: worksheet.improvementId,
      method: worksheet.method,
      title: worksheet.title,
      answers: JSON.stringify(worksheet.answers),
      created_at: createdAt,
    })
    .execute()
}
