import { authorise } from '../access/authorise.ts'
import type { ImportOutcome } from '#domain/archive/plan-import.ts'
import type { Organisation } from '#domain/organisations/organisation.ts'
import { archiveLimits } from '#server/archive/limits.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { requireOwnJob } from '#server/services/jobs/require-own-job.ts'
import { findOrganisation } from '#server/store/organisations/find-organisation.ts'

/** What the page of an organisation's archive shows. */
export type ArchivePage = Readonly<{
  organisation: Organisation
  /** The largest archive that is taken in here, in mebibytes. */
  megabytes: number
  /** What came of the archive that was sent, or would come of it. */
  outcome: ImportOutcome | null
}>

/**
 * The page on which an organisation takes its history out and in.
 *
 * @throws UserError step-in-first, forbidden, unknown-organisation, or no-such-job where the order is gone.
 */
export async function getArchivePage(
  ctx: Context,
  { code, job }: Readonly<{ code: string; job: string | null }>,
): Promise<ArchivePage> {
  authorise(ctx, 'organisation.archive', { organisationCode: code })
  const organisation = await findOrganisation(ctx.db, code)
  if (!organisation) throw UserError.of('unknown-organisation', { code }, 404)
  const megabytes = archiveLimits.uploadBytes / 1024 / 1024
  if (job === null) return { organisation, megabytes, outcome: null }
  const { page } = await requireOwnJob(ctx, { id: job })
  if (page?.kind !== 'archive' || page.code !== code) throw UserError.of('no-such-job', undefined, 404)
  return { organisation, megabytes, outcome: page.outcome }
}
