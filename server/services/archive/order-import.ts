import { authorise } from '../access/authorise.ts'
import { archiveLimits } from '#server/archive/limits.ts'
import { tooLargeArchive } from '#server/archive/refuse.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { orderJob } from '#server/services/jobs/order-job.ts'

type Input = Readonly<{ code: string; bytes: Uint8Array }>

/**
 * Orders that an archive is looked through: what of it would come into the organisation. Nothing is saved before
 * `confirmImport`.
 *
 * @returns the id of the order.
 * @throws UserError step-in-first, forbidden, archive-not-chosen, archive-too-large, or as `orderJob`.
 */
export async function orderImport(ctx: Context, { code, bytes }: Input): Promise<{ id: string }> {
  authorise(ctx, 'organisation.archive', { organisationCode: code })
  if (bytes.length === 0) throw UserError.of('archive-not-chosen', undefined)
  if (bytes.length > archiveLimits.uploadBytes) throw tooLargeArchive(archiveLimits.uploadBytes)
  const file = { name: `jamsides-${code}.zip`, mediaType: 'application/zip', bytes }
  return orderJob(ctx, { kind: 'import', input: { code, looked: null }, file })
}
