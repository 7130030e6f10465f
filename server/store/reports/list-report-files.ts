import { sql } from 'kysely'
import type { Database } from '#server/context.ts'
import type { ReportFile } from './insert-report-file.ts'

/** A file without what is in it. */
export type ReportFileEntry = Omit<ReportFile, 'bytes'> & Readonly<{ size: number }>

/** The files of an adopted report: their size in bytes and their checksums. */
export async function listReportFiles(
  db: Database,
  { reportId }: { reportId: string },
): Promise<readonly ReportFileEntry[]> {
  return db
    .selectFrom('report_file')
    .select(['language', 'format', 'sha256', sql<number>`octet_length(bytes)`.as('size')])
    .where('report_id', '=', reportId)
    .execute()
}
