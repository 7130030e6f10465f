import { archiveLimits } from '#server/archive/limits.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import type { JobInputs, JobResult, Progress } from '#server/jobs/job.ts'
import { exportOrganisation } from './export-organisation.ts'
import { exportProgramme } from './export-programme.ts'

/**
 * Makes the archive that somebody has ordered into a file.
 *
 * @throws UserError as `exportOrganisation` and `exportProgramme` do, or archive-too-large-to-order.
 */
export async function makeArchive(
  ctx: Context,
  { subject }: JobInputs['export'],
  progress: Progress,
): Promise<JobResult> {
  const { fileName, chunks } =
    subject.kind === 'organisation'
      ? await exportOrganisation(ctx, subject, progress)
      : await exportProgramme(ctx, subject, progress)
  const gathered: Buffer[] = []
  let length = 0
  for await (const chunk of chunks) {
    gathered.push(chunk)
    length += chunk.length
    if (length > archiveLimits.orderedBytes)
      throw UserError.of(
        'archive-too-large-to-order',
        { megabytes: archiveLimits.orderedBytes / 1024 / 1024 },
        413,
      )
  }
  return { file: { name: fileName, mediaType: 'application/zip', bytes: Buffer.concat(gathered) } }
}
