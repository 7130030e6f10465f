import type { Database } from '#server/context.ts'
import { isUuid } from '../database/is-uuid.ts'

/** How many times a result has been saved, or undefined where there is no such result. */
export async function findResultVersion(db: Database, id: string): Promise<number | undefined> {
  if (!isUuid(id)) return undefined
  const row = await db
    .selectFrom('improvement_result')
    .where('id', '=', id)
    .select('version')
    .executeTakeFirst()
  return row?.version
}
