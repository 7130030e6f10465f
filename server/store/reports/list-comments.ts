import type { ReportComment } from '#domain/reports/report-comment.ts'
import type { SectionId } from '#domain/reports/report-sections.ts'
import type { Database } from '#server/context.ts'

/** The comments on a report, the earliest first. */
export async function listComments(
  db: Database,
  { reportId }: { reportId: string },
): Promise<readonly ReportComment[]> {
  const rows = await db
    .selectFrom('report_comment')
    .innerJoin('person', 'person.id', 'report_comment.person_id')
    .selectAll('report_comment')
    .leftJoin('person as settler', 'settler.id', 'report_comment.settled_by')
    .select(['person.name', 'settler.name as settler'])
    .where('report_id', '=', reportId)
    .orderBy('at')
    .orderBy('report_comment.id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    section: row.section as SectionId,
    body: row.body,
    at: row.at,
    by: { id: row.person_id, name: row.name },
    settled: row.settled_at && { at: row.settled_at, by: row.settler! },
  }))
}
