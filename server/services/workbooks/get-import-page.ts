import { may } from '#domain/access/may.ts'
import { onlyReadable } from '../access/only-readable.ts'
import type { Localized } from '#domain/language/language.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { getParticipation, type ParticipationView } from '#server/services/rounds/get-participation.ts'
import { isUuid } from '#server/store/database/is-uuid.ts'
import { listOccasions } from '#server/store/assessments/list-occasions.ts'
import { findImport, type ImportRecord } from '#server/store/workbooks/find-import.ts'
import { limits } from '#server/workbooks/limits.ts'
import { textsIn } from '#texts/texts.ts'
import { type ImportedShift, shiftAfterImport } from './shift-after-import.ts'
import { fileNames, workbookInstruments } from './workbook-file.ts'

/** A workbook of one version to download: blank, and filled in where something is stored. */
export type DownloadChoice = Readonly<{ title: Localized; blank: string; filled: string | null }>

/** What the page for reading in a workbook needs before a file is chosen, and after one is read in. */
export type ImportPage = Readonly<{
  view: ParticipationView
  mayImport: boolean
  megabytes: number
  downloads: readonly DownloadChoice[]
  /** File name of the sample workbook; null except for the organisation it is about. */
  example: string | null
  saved: (ImportRecord & Readonly<{ shift: ImportedShift }>) | null
}>

/**
 * What can be downloaded and whether this person may read in; with the id of an import also what came of it.
 *
 * @throws UserError unknown-round, unknown-organisation, not-in-round, or not-found for an import of somewhere else.
 */
export async function getImportPage(
  ctx: Context,
  { roundSlug, code, importId }: { roundSlug: string; code: string; importId: string | null },
): Promise<ImportPage> {
  const view = await getParticipation(ctx, { roundSlug, code })
  const stored = await listOccasions(ctx.db, { roundSlug, organisationCode: code })
  const records = onlyReadable(ctx, 'occasion.read', stored)
  const mayReadIn = may(ctx.person, 'workbook.read-in', { organisationCode: code })
  const saved =
    importId === null || !mayReadIn ? null : await requireImport(ctx, { roundSlug, code, importId })
  const agreed = new Set(
    records.filter(({ consensus }) => consensus.length > 0).map((one) => one.instrumentId),
  )
  const isExample = code === ctx.content.exampleWorkbook.organisationCode && view.round.origin === 'example'
  return {
    view,
    mayImport: mayReadIn,
    megabytes: limits.fileBytes / 1024 / 1024,
    downloads: workbookInstruments(ctx, view.round).map((instrument) => {
      const { blank, checklist } = fileNames(ctx, instrument)
      return { title: instrument.title, blank, filled: agreed.has(instrument.id) ? checklist : null }
    }),
    example: isExample ? textsIn(ctx.language).workbooks.files.example : null,
    saved: saved && { ...saved, shift: shiftAfterImport(ctx, records, saved.occasions) },
  }
}

async function requireImport(
  { db }: Context,
  { roundSlug, code, importId }: { roundSlug: string; code: string; importId: string },
): Promise<ImportRecord> {
  const record = isUuid(importId) ? await findImport(db, importId) : undefined
  if (record?.roundSlug === roundSlug && record.organisationCode === code) return record
  throw UserError.of('not-found', { what: importId }, 404)
}
