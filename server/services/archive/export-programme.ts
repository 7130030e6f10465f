import { writeArchive } from '#server/archive/write-archive.ts'
import { writeZip } from '#server/archive/write-zip.ts'
import type { Context } from '#server/context.ts'
import type { Progress } from '#server/jobs/job.ts'
import { type ExportedArchive, writtenBy } from './exported-archive.ts'
import { gatherArchive } from './gather-archive.ts'
import { requireRoundKeeper } from './require-round-keeper.ts'

/**
 * The whole history of a programme round with all who take part, as an archive that is made while it is read. Only its
 * coordinator takes it out.
 *
 * @throws UserError step-in-first, forbidden or unknown-round; while it is read archive-source-broken.
 */
export async function exportProgramme(
  ctx: Context,
  { slug }: Readonly<{ slug: string }>,
  progress: Progress,
): Promise<ExportedArchive> {
  const { person, round } = await requireRoundKeeper(ctx, slug)
  const gathered = await gatherArchive(ctx, { kind: 'programme', slug }, person)
  const subject = { id: slug, name: round.name.sv }
  const files = writeArchive({ ...gathered, kind: 'programme', subject, writtenBy: writtenBy(ctx), progress })
  return { fileName: `jamsides-${slug}.zip`, chunks: writeZip(files) }
}
