import { openArchive } from '#server/archive/open-archive.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import type { JobFile, JobInputs, JobResult, Progress } from '#server/jobs/job.ts'
import { importArchive } from './import-archive.ts'

/**
 * Reads in the archive that came with an order, or tells what would come in.
 *
 * @throws UserError as `openArchive` and `importArchive` do.
 */
export async function readInArchive(
  ctx: Context,
  { code, dryRun }: JobInputs['import'],
  progress: Progress,
  file: JobFile | null,
): Promise<JobResult> {
  if (file === null) throw UserError.of('archive-not-chosen', undefined)
  const archive = await openArchive(
    Buffer.from(file.bytes.buffer, file.bytes.byteOffset, file.bytes.byteLength),
  )
  const expected = { kind: 'organisation', code } as const
  return {
    page: {
      kind: 'archive',
      code,
      outcome: await importArchive(ctx, { archive, expected, dryRun }, progress),
    },
  }
}
