import { authorise } from '../access/authorise.ts'
import type { ArchiveSubject } from '#domain/archive/archive.ts'
import type { Context } from '#server/context.ts'
import { orderJob } from '#server/services/jobs/order-job.ts'
import { requireRoundKeeper } from './require-round-keeper.ts'

/**
 * Orders the archive of an organisation or of a round.
 *
 * @returns the id of the order.
 * @throws UserError step-in-first, forbidden, unknown-round, or as `orderJob`.
 */
export async function orderExport(ctx: Context, subject: ArchiveSubject): Promise<{ id: string }> {
  if (subject.kind === 'organisation')
    authorise(ctx, 'organisation.archive', { organisationCode: subject.code })
  else await requireRoundKeeper(ctx, subject.slug)
  return orderJob(ctx, { kind: 'export', input: { subject } })
}
