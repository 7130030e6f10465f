import type { Worksheet } from '#domain/worksheets/worksheet.ts'
import type { Database } from '#server/context.ts'
import { toWorksheet } from './to-worksheet.ts'

/** The worksheets of an improvement, the oldest first. */
export async function listWorksheets(
  db: Database,
  { improvementId }: { improvementId: string },
): Promise<readonly Worksheet[]> {
  const rows = await db
    .selectFrom('worksheet')
    .selectAll()
    .where('improvement_id', '=', improvementId)
    .orderBy('created_at')
    .orderBy('id')
    .execute()
  return rows.map(toWorksheet)
}
