import type { Language } from '#domain/language/language.ts'
import type { ReportFormat } from '#domain/reports/report-format.ts'
import type { Database } from '#server/context.ts'
import { isUuid } from '../database/is-uuid.ts'
import type { ReportFile } from './insert-report-file.ts'

type Wanted = Readonly<{ reportId: string; language: Language; format: ReportFormat }>

/** A file of an adopted report as it was when it was adopted. */
export async function findReportFile(
  db: Database,
  { reportId, language, format }: Wanted,
): Promise<ReportFile | undefined> {
  if (!isUuid(reportId)) return undefined
  return db
    .selectFrom('report_file')
    .select(['language', 'format', 'bytes', 'sha256'])
    .where('report_id', '=', reportId)
    .where('language', '=', language)
    .where('format', '=', format)
    .executeTakeFirst()
}
