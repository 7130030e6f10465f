import type { LinkCheck } from '#domain/links/link-check.ts'
import type { Database } from '#server/context.ts'
import { toLinkCheck } from './to-link-check.ts'

/** What is known of the addresses of some improvements, by the id of the improvement. */
export async function listLinkChecks(
  db: Database,
  improvementIds: readonly string[],
): Promise<ReadonlyMap<string, readonly LinkCheck[]>> {
  if (improvementIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('link_check')
    .selectAll()
    .where('improvement_id', '=', (row) => row.fn.any(row.val(improvementIds)))
    .orderBy('improvement_id')
    .orderBy('url')
    .execute()
  const byImprovement = Map.groupBy(rows, ({ improvement_id: id }) => id)
  return new Map([...byImprovement].map(([id, some]) => [id, some.map(toLinkCheck)]))
}
