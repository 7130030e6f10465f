import type { Localized } from '#domain/language/language.ts'
import { findInstrument } from '#domain/instruments/get-instrument.ts'
import type { Context } from '#server/context.ts'
import { getStagedWorkbook } from './get-staged-workbook.ts'
import { previewWorkbook } from './preview-workbook.ts'
import type { WorkbookPreview } from './workbook-preview.ts'

type Input = Readonly<{
  id: string
  roundSlug: string
  code: string
  leaveOut: readonly string[]
  organisationChosen: boolean
}>

/** A preview with the names that a page shows: of the version and of its statements. */
export type StagedPreview = Readonly<{
  preview: WorkbookPreview
  instrumentTitle: Localized | null
  items: readonly Readonly<{ number: number; title: Localized }>[]
}>

/**
 * What reading in the uploaded workbook would do, with the choices made so far. Writes nothing.
 *
 * @throws UserError workbook-gone, and as previewWorkbook does.
 */
export async function previewStagedWorkbook(ctx: Context, input: Input): Promise<StagedPreview> {
  const { content, fileName } = await getStagedWorkbook(ctx, input)
  const preview = await previewWorkbook(ctx, { ...input, content, fileName })
  const instrument = findInstrument(ctx.content.instruments, preview.instrument ?? '')
  return {
    preview,
    instrumentTitle: instrument?.title ?? null,
    items: instrument?.items.map(({ number, title }) => ({ number, title })) ?? [],
  }
}
