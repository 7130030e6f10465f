import { authorise } from '../access/authorise.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { orderJob } from '#server/services/jobs/order-job.ts'
import { requireOwnJob } from '#server/services/jobs/require-own-job.ts'

type Input = Readonly<{ code: string; looked: string }>

/**
 * Orders that the archive that was looked through under an order comes in. It is looked through once more then, since
 * something may have been saved in between.
 *
 * @returns the id of the new order.
 * @throws UserError step-in-first, forbidden, no-such-job, or as `orderJob`.
 */
export async function confirmImport(ctx: Context, { code, looked }: Input): Promise<{ id: string }> {
  authorise(ctx, 'organisation.archive', { organisationCode: code })
  const { kind } = await requireOwnJob(ctx, { id: looked })
  if (kind !== 'import') throw UserError.of('no-such-job', undefined, 404)
  return orderJob(ctx, { kind: 'import', input: { code, looked } })
}
