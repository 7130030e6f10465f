import type { Report, ReportSubject } from '#domain/reports/report.ts'
import type { Database } from '#server/context.ts'
import { listReports } from './list-reports.ts'

/** The report of a subject that is being worked on: a draft, or one under review. */
export async function findOpenReport(db: Database, subject: ReportSubject): Promise<Report | undefined> {
  const [open] = await listReports(db, { subject, states: ['draft', 'review'] })
  return open
}
