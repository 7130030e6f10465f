import type { ImportOutcome } from '#domain/archive/plan-import.ts'
import { openArchive } from '#server/archive/open-archive.ts'
import type { Context } from '#server/context.ts'
import { exportOrganisation } from '#server/services/archive/export-organisation.ts'
import { exportProgramme } from '#server/services/archive/export-programme.ts'
import { importArchive } from '#server/services/archive/import-archive.ts'

export const silently = () => Promise.resolve()

/** The archive of an organisation as bytes. */
export async function organisationArchive(ctx: Context, code: string): Promise<Buffer> {
  return gathered((await exportOrganisation(ctx, { code }, silently)).chunks)
}

/** The archive of a round as bytes. */
export async function programmeArchive(ctx: Context, slug: string): Promise<Buffer> {
  return gathered((await exportProgramme(ctx, { slug }, silently)).chunks)
}

/** Reads an archive in, of whatever it is. */
export async function bringIn(ctx: Context, bytes: Buffer, dryRun = false): Promise<ImportOutcome> {
  const archive = await openArchive(bytes)
  return importArchive(ctx, { archive, expected: { kind: archive.subject.kind }, dryRun }, silently)
}

async function gathered(chunks: AsyncIterable<Buffer>): Promise<Buffer> {
  const all: Buffer[] = []
  for await (const chunk of chunks) all.push(chunk)
  return Buffer.concat(all)
}
