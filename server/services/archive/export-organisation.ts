import { authorise } from '../access/authorise.ts'
import { writeArchive } from '#server/archive/write-archive.ts'
import { writeZip } from '#server/archive/write-zip.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import type { Progress } from '#server/jobs/job.ts'
import { findOrganisation } from '#server/store/organisations/find-organisation.ts'
import { type ExportedArchive, writtenBy } from './exported-archive.ts'
import { gatherArchive } from './gather-archive.ts'

/**
 * The whole history of an organisation as an archive that is made while it is read. Only those who lead its
 * self-assessment take it out, since it says what each person has rated.
 *
 * @throws UserError step-in-first, forbidden or unknown-organisation; while it is read archive-source-broken.
 */
export async function exportOrganisation(
  ctx: Context,
  { code }: Readonly<{ code: string }>,
  progress: Progress,
): Promise<ExportedArchive> {
  const person = authorise(ctx, 'organisation.archive', { organisationCode: code })
  const organisation = await findOrganisation(ctx.db, code)
  if (!organisation) throw UserError.of('unknown-organisation', { code }, 404)
  const gathered = await gatherArchive(ctx, { kind: 'organisation', code }, person)
  const subject = { id: code, name: organisation.name }
  const files = writeArchive({
    ...gathered,
    kind: 'organisation',
    subject,
    writtenBy: writtenBy(ctx),
    progress,
  })
  return { fileName: `jamsides-${code}.zip`, chunks: writeZip(files) }
}
