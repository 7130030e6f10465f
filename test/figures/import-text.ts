import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Context } from '#server/context.ts'
import { messageOf, UserError } from '#server/errors.ts'
import type { FigureImport, FigureOrder, ImportWatch } from '#server/services/fetching/figure-import.ts'
import { importFigures } from '#server/services/fetching/import-figures.ts'

/** Files by name, as text or bytes. */
export type FileTexts = Readonly<Record<string, string | Uint8Array>>

/** Writes files to a folder of their own and reads them in, all at once. */
export async function importTexts(
  ctx: Context,
  files: FileTexts,
  order: Omit<FigureOrder, 'paths'> = {},
  watch: ImportWatch = {},
): Promise<FigureImport> {
  const folder = await mkdtemp(join(tmpdir(), 'jamsides-files-'))
  try {
    const paths = Object.keys(files).map((name) => join(folder, name))
    for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text)
    return await importFigures(ctx, { ...order, paths }, watch)
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** The message with which files are refused, in a language; null where they are read in. */
export async function refusalOf(
  ctx: Context,
  files: FileTexts,
  order: Omit<FigureOrder, 'paths'> = {},
): Promise<string | null> {
  try {
    await importTexts(ctx, files, order)
    return null
  } catch (error) {
    if (error instanceof UserError) return messageOf(error, ctx.language)
    throw error
  }
}

/** The wide CSV with its usual header. */
export function wideCsv(...rows: readonly string[]): string {
  return `${['kpi,municipality,year,women_K,men_M,total_T,sex_rows', ...rows].join('\n')}\n`
}
