import type { FollowUp } from '#domain/follow-up/follow-up.ts'
import type { Database } from '#server/context.ts'
import { toFollowUp } from './to-follow-up.ts'

/** What has been asked and answered about some improvements, in the order of the times. */
export async function listFollowUps(
  db: Database,
  improvementIds: readonly string[],
): Promise<readonly FollowUp[]> {
  if (improvementIds.length === 0) return []
  const rows = await db
    .selectFrom('follow_up')
    .selectAll()
    .where('improvement_id', '=', (row) => row.fn.any(row.val(improvementIds)))
    .orderBy('improvement_id')
    .orderBy('wave')
    .execute()
  return rows.map(toFollowUp)
}
