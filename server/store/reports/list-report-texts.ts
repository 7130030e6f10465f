import type { EditableSection, ReportText } from '#domain/reports/report-text.ts'
import type { Database } from '#server/context.ts'

/** The own texts of all reports of a round, in both languages: of the round itself and of its organisations. */
export async function listReportTexts(
  db: Database,
  { roundSlug }: { roundSlug: string },
): Promise<readonly ReportText[]> {
  const rows = await db.selectFrom('report_text').selectAll().where('round_slug', '=', roundSlug).execute()
  return rows.map((row) => ({
    roundSlug: row.round_slug,
    organisationCode: row.organisation_code,
    section: row.section as EditableSection,
    language: row.language,
    body: row.body,
    version: row.version,
    savedAt: row.saved_at,
  }))
}
