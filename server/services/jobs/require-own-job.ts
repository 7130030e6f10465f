import { may } from '#domain/access/may.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import type { Job } from '#server/jobs/job.ts'
import { findJob } from '#server/store/jobs/find-job.ts'

/**
 * An order, if it was made by whoever asks. An order of somebody who had not stepped in is found by whoever has its
 * address, which cannot be guessed.
 *
 * @throws UserError no-such-job; the order of somebody else is not told from one that is gone.
 */
export async function requireOwnJob({ db, person }: Context, { id }: { id: string }): Promise<Job> {
  const job = await findJob(db, { id })
  const isTheirs = job && (job.personId === null || may(person, 'job.follow', { personId: job.personId }))
  if (!isTheirs) {
    throw UserError.of('no-such-job', undefined, 404)
  }
  return job
}
