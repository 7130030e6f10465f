import { openArchive } from '#server/archive/open-archive.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import type { JobFile, JobInputs, JobResult, Progress } from '#server/jobs/job.ts'
import { requireOwnJob } from '#server/services/jobs/require-own-job.ts'
import { findJobFile } from '#server/store/jobs/find-job-file.ts'
import { importArchive } from './import-archive.ts'

/**
 * Tells what of the archive that came with an order would come in; or reads in the one that was looked through before.
 *
 * @throws UserError no-such-job where that is gone, and as `openArchive` and `importArchive` do.
 */
export async function readInArchive(
  ctx: Context,
  { code, looked }: JobInputs['import'],
  progress: Progress,
  file: JobFile | null,
): Promise<JobResult> {
  const sent = looked === null ? file : await findLookedThrough(ctx, looked)
  if (!sent) throw UserError.of('archive-not-chosen', undefined)
  const { buffer, byteOffset, byteLength } = sent.bytes
  const archive = await openArchive(Buffer.from(buffer, byteOffset, byteLength))
  const expected = { kind: 'organisation', code } as const
  const outcome = await importArchive(ctx, { archive, expected, dryRun: looked === null }, progress)
  return { page: { kind: 'archive', code, outcome } }
}

async function findLookedThrough(ctx: Context, looked: string): Promise<JobFile | undefined> {
  const { id } = await requireOwnJob(ctx, { id: looked })
  return findJobFile(ctx.db, { jobId: id, role: 'input' })
}
