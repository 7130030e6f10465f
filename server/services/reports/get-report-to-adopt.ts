import type { Report } from '#domain/reports/report.ts'
import type { Context } from '#server/context.ts'
import { authoriseReport } from './authorise-report.ts'
import { requireReadableReport } from './require-readable-report.ts'

/**
 * The report with this id in whatever state it is, for whoever may register its adoption.
 *
 * @throws UserError step-in-first, no-such-report or forbidden.
 */
export async function getReportToAdopt(ctx: Context, { id }: { id: string }): Promise<Report> {
  const { report, members } = await requireReadableReport(ctx, id)
  authoriseReport(ctx, 'adopt', { subject: report.subject, members })
  return report
}
