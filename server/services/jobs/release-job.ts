import type { Application } from '#server/context.ts'
import { longestSeconds } from '#server/jobs/job.ts'
import { findJob } from '#server/store/jobs/find-job.ts'
import { returnJob } from '#server/store/jobs/return-job.ts'
import { giveUpJob } from './give-up-job.ts'

/**
 * Sees to an order whose worker has stopped or died: what took too long is given up and told, anything else goes back in
 * line, from which the queue gives it up where it has been tried often enough.
 */
export async function releaseJob(application: Application, { id }: { id: string }): Promise<void> {
  const { db, now, queue } = application
  const job = await findJob(db, { id })
  if (!job) return
  const taken = job.startedAt ? now().getTime() - job.startedAt.getTime() : 0
  if (taken >= longestSeconds[job.kind] * 1000) {
    await giveUpJob(application, { id })
    return queue.strike(id)
  }
  await returnJob(db, { id })
  await queue.giveBack(id)
}
