import type { Database } from '#server/context.ts'
import type { Job } from '#server/jobs/job.ts'
import { isUuid } from '../database/is-uuid.ts'
import { toJob } from './to-job.ts'

/** The order with this id. */
export async function findJob(db: Database, { id }: { id: string }): Promise<Job | undefined> {
  if (!isUuid(id)) return undefined
  const row = await db.selectFrom('job').selectAll().where('id', '=', id).executeTakeFirst()
  return row && toJob(row)
}
