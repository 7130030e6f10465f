import type { Worksheet } from '#domain/worksheets/worksheet.ts'
import type { Database } from '#server/context.ts'
import { isUuid } from '../database/is-uuid.ts'
import { toWorksheet } from './to-worksheet.ts'

/** The worksheet with this id in this improvement, or undefined. */
export async function findWorksheet(
  db: Database,
  { improvementId, id }: { improvementId: string; id: string },
): Promise<Worksheet | undefined> {
  if (!isUuid(id) || !isUuid(improvementId)) return undefined
  const row = await db
    .selectFrom('worksheet')
    .selectAll()
    .where('id', '=', id)
    .where('improvement_id', '=', improvementId)
    .executeTakeFirst()
  return row && toWorksheet(row)
}
