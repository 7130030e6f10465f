import type { Report } from '#domain/reports/report.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { findReport } from '#server/store/reports/find-report.ts'

/**
 * The report with this id, in whatever state it is.
 *
 * @throws UserError no-such-report.
 */
export async function requireReport({ db }: Context, id: string): Promise<Report> {
  const report = await findReport(db, id)
  if (!report) throw UserError.of('no-such-report', undefined, 404)
  return report
}
