import type { Database } from '#server/context.ts'
import { isUuid } from '../database/is-uuid.ts'
import type { FrozenPart } from './insert-frozen.ts'

/** One part of what an adopted report froze. */
export async function findFrozen(
  db: Database,
  { reportId, part }: { reportId: string; part: FrozenPart['part'] },
): Promise<FrozenPart | undefined> {
  if (!isUuid(reportId)) return undefined
  return db
    .selectFrom('report_frozen')
    .select(['part', 'body', 'sha256'])
    .where('report_id', '=', reportId)
    .where('part', '=', part)
    .executeTakeFirst()
}
