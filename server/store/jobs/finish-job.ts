import type { Database } from '#server/context.ts'
import type { KeptError } from '#server/errors.ts'
import type { JobPage } from '#server/jobs/job.ts'

type Outcome = Readonly<{
  id: string
  /** The attempt that ends; null ends whichever is under way, or the order before it was taken up. */
  startedAt: Date | null
  at: Date
  state: 'done' | 'failed'
  page?: JobPage | null
  problem?: KeptError | null
}>

/** Ends an order. False where it had ended already, or another attempt has taken the place of this one. */
export async function finishJob(db: Database, outcome: Outcome): Promise<boolean> {
  const { id, startedAt, at, state, page = null, problem = null } = outcome
  let query = db
    .updateTable('job')
    .set({
      state,
      finished_at: at,
      result: page && JSON.stringify(page),
      problem: problem && JSON.stringify(problem),
    })
    .where('id', '=', id)
    .where('state', 'in', ['queued', 'running'])
  if (startedAt) query = query.where('started_at', '=', startedAt)
  const { numUpdatedRows } = await query.executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
}
