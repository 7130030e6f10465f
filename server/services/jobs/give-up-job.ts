import type { Application } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { longestSeconds } from '#server/jobs/job.ts'
import { findJob } from '#server/store/jobs/find-job.ts'
import { finishJob } from '#server/store/jobs/finish-job.ts'

/**
 * Ends an order whose worker died over it, so that whoever ordered is told: that it took too long, or that it was broken
 * off. An order that is finished stays as it is.
 */
export async function giveUpJob({ db, now }: Application, { id }: { id: string }): Promise<void> {
  const job = await findJob(db, { id })
  if (!job) return
  const at = now()
  const seconds = longestSeconds[job.kind]
  const tooLong = job.startedAt !== null && at.getTime() - job.startedAt.getTime() >= seconds * 1000
  const problem = tooLong
    ? UserError.of('job-too-long', { minutes: seconds / 60 }, 503)
    : UserError.of('job-broken-off', undefined, 503)
  await finishJob(db, { id, startedAt: null, at, state: 'failed', problem: problem.keep() })
}
