import { requireReadableReport } from './require-readable-report.ts'
import type { Language } from '#domain/language/language.ts'
import type { ReportFormat } from '#domain/reports/report-format.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { fileNameOf } from '#server/reports/document/file-name.ts'
import { mediaTypes } from '#server/reports/document/render-document.ts'
import { readFrozenDocument } from '#server/reports/frozen/frozen-document.ts'
import { findFrozen } from '#server/store/reports/find-frozen.ts'
import { findReportFile } from '#server/store/reports/find-report-file.ts'

/** A file of an adopted report to hand over: its bytes, what it is, what it is called, and its checksum. */
export type StoredFile = Readonly<{ bytes: Buffer; mediaType: string; name: string; sha256: string }>

/**
 * A file of an adopted report, byte for byte as it was when it was adopted.
 *
 * @throws UserError step-in-first, or no-such-report where there is none, or it has not been adopted.
 */
export async function getReportFile(
  ctx: Context,
  { id, language, format }: { id: string; language: Language; format: ReportFormat },
): Promise<StoredFile> {
  await requireReadableReport(ctx, id)
  const { db } = ctx
  const [file, frozen] = await Promise.all([
    findReportFile(db, { reportId: id, language, format }),
    findFrozen(db, { reportId: id, part: `document-${language}` }),
  ])
  if (!file || !frozen) throw UserError.of('no-such-report', undefined, 404)
  const { bytes, sha256 } = file
  return {
    bytes,
    sha256,
    mediaType: mediaTypes[format],
    name: fileNameOf(readFrozenDocument(frozen.body), format),
  }
}
