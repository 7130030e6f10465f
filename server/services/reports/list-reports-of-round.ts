import type { Context } from '#server/context.ts'
import { listReports } from '#server/store/reports/list-reports.ts'
import { describeReports, type ReportEntry } from './describe-reports.ts'

/** The reports that somebody has begun in a round, of the whole round, its organisations and its meetings, the latest first. */
export async function listReportsOfRound(
  ctx: Context,
  { roundSlug }: { roundSlug: string },
): Promise<readonly ReportEntry[]> {
  return describeReports(ctx, await listReports(ctx.db, { roundSlug }))
}
