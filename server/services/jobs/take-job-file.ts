import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import type { JobFile } from '#server/jobs/job.ts'
import { findJobFile } from '#server/store/jobs/find-job-file.ts'
import { requireOwnJob } from './require-own-job.ts'

/**
 * The file that came out of an order. It can be taken as often as one likes until it is cleared away.
 *
 * @throws UserError no-such-job, also while there is no file yet.
 */
export async function takeJobFile(ctx: Context, input: { id: string }): Promise<JobFile> {
  const { id } = await requireOwnJob(ctx, input)
  const file = await findJobFile(ctx.db, { jobId: id, role: 'output' })
  if (!file) throw UserError.of('no-such-job', undefined, 404)
  return file
}
