import type { Database } from '#server/context.ts'
import { isUuid } from '../database/is-uuid.ts'

/** When those of some examples that are withdrawn were so, as a moment, by id; what is public or unknown is left out. */
export async function listWithdrawals(
  db: Database,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const known = ids.filter(isUuid)
  if (known.length === 0) return new Map()
  const rows = await db
    .selectFrom('example')
    .select(['id', 'withdrawn_at'])
    .where('id', '=', (row) => row.fn.any(row.val(known)))
    .where('public_from', 'is', null)
    .execute()
  return new Map(rows.flatMap(({ id, withdrawn_at: at }) => (at === null ? [] : [[id, at.toISOString()]])))
}
