import type { Cycle } from '#domain/cycles/cycle.ts'
import type { Database } from '#server/context.ts'
import { toCycle } from './to-cycle.ts'

/** The cycles of some improvements, those of the same one in the order of their numbers. */
export async function listCycles(
  db: Database,
  { improvementIds }: { improvementIds: readonly string[] },
): Promise<readonly Cycle[]> {
  if (improvementIds.length === 0) return []
  const rows = await db
    .selectFrom('cycle')
    .selectAll()
    .where('improvement_id', '=', (row) => row.fn.any(row.val(improvementIds)))
    .orderBy('improvement_id')
    .orderBy('number')
    .execute()
  return rows.map(toCycle)
}
