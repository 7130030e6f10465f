import type { Language } from '#domain/language/language.ts'
import type { ReportFormat } from '#domain/reports/report-format.ts'
import type { Database } from '#server/context.ts'

/** A file of an adopted report, with its checksum in hexadecimal. */
export type ReportFile = Readonly<{
  language: Language
  format: ReportFormat
  bytes: Buffer
  sha256: string
}>

/** Keeps a file of an adopted report, byte for byte. */
export async function insertReportFile(
  tx: Database,
  { reportId, file }: { reportId: string; file: ReportFile },
): Promise<void> {
  await tx
    .insertInto('report_file')
    .values({ report_id: reportId, ...file })
    .execute()
}
