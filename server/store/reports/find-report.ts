import type { Report } from '#domain/reports/report.ts'
import type { Database } from '#server/context.ts'
import { isUuid } from '../database/is-uuid.ts'
import { listReports } from './list-reports.ts'

/** The report with this id, in whatever state it is. */
export async function findReport(db: Database, id: string): Promise<Report | undefined> {
  if (!isUuid(id)) return undefined
  const [report] = await listReports(db, { id })
  return report
}
