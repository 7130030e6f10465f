import type { Database } from '#server/context.ts'
import { isUuid } from '../database/is-uuid.ts'

type Settled = Readonly<{ id: string; reportId: string; at: Date; personId: string }>

/** Marks a comment as settled, unless it is already or does not belong to the report; whether it did. */
export async function settleComment(tx: Database, settled: Settled): Promise<boolean> {
  const { id, reportId, at, personId } = settled
  if (!isUuid(id)) return false
  const { numUpdatedRows } = await tx
    .updateTable('report_comment')
    .set({ settled_at: at, settled_by: personId })
    .where('id', '=', id)
    .where('report_id', '=', reportId)
    .where('settled_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
