import type { SectionId } from '#domain/reports/report-sections.ts'
import type { ReportText } from '#domain/reports/report-text.ts'
import type { Database } from '#server/context.ts'

/** The own texts of a report in both languages. */
export async function listReportTexts(
  db: Database,
  { reportId }: { reportId: string },
): Promise<readonly ReportText[]> {
  const rows = await db
    .selectFrom('report_text')
    .selectAll()
    .where('report_id', '=', reportId)
    .orderBy('section')
    .orderBy('language')
    .execute()
  return rows.map((row) => ({
    section: row.section as SectionId,
    language: row.language,
    body: row.body,
    version: row.version,
    savedAt: row.saved_at,
  }))
}
