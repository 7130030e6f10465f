import type { Cycle } from '#domain/cycles/cycle.ts'
import type { Database } from '#server/context.ts'
import { isUuid } from '../database/is-uuid.ts'
import { toCycle } from './to-cycle.ts'

/** The cycle with this id in this improvement, or undefined. */
export async function findCycle(
  db: Database,
  { improvementId, id }: { improvementId: string; id: string },
): Promise<Cycle | undefined> {
  if (!isUuid(id) || !isUuid(improvementId)) return undefined
  const row = await db
    .selectFrom('cycle')
    .selectAll()
    .where('id', '=', id)
    .where('improvement_id', '=', improvementId)
    .executeTakeFirst()
  return row && toCycle(row)
}
