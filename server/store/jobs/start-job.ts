import type { Database } from '#server/context.ts'
import type { Job } from '#server/jobs/job.ts'
import { isUuid } from '../database/is-uuid.ts'
import { toJob } from './to-job.ts'

/**
 * Marks an order as taken up at a moment, which names this attempt from now on. Undefined where it is finished, or gone.
 * One whose worker died is taken up anew.
 */
export async function startJob(db: Database, { id, at }: { id: string; at: Date }): Promise<Job | undefined> {
  if (!isUuid(id)) return undefined
  const row = await db
    .updateTable('job')
    .set({ state: 'running', started_at: at, done: 0, total: 1 })
    .where('id', '=', id)
    .where('state', 'in', ['queued', 'running'])
    .returningAll()
    .executeTakeFirst()
  return row && toJob(row)
}
