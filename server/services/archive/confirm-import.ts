import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { orderJob } from '#server/services/jobs/order-job.ts'
import { requireOwnJob } from '#server/services/jobs/require-own-job.ts'
import { findJobFile } from '#server/store/jobs/find-job-file.ts'
import { requireLead } from '../people/require-lead.ts'

type Input = Readonly<{ code: string; job: string }>

/**
 * Orders that the archive that was looked through under an order comes in. It is looked through once more then, since
 * something may have been saved in between.
 *
 * @returns the id of the new order.
 * @throws UserError step-in-first, forbidden, no-such-job, or as `orderJob`.
 */
export async function confirmImport(ctx: Context, { code, job }: Input): Promise<{ id: string }> {
  requireLead(ctx, code)
  const looked = await requireOwnJob(ctx, { id: job })
  const file = await findJobFile(ctx.db, { jobId: looked.id, role: 'input' })
  if (looked.kind !== 'import' || !file) throw UserError.of('no-such-job', undefined, 404)
  return orderJob(ctx, { kind: 'import', input: { code, dryRun: false }, file })
}
