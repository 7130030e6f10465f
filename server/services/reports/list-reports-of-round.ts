import { mayWithReport } from '#domain/access/may-with-report.ts'
import { listParticipations } from '#server/store/rounds/list-participations.ts'
import { membersAmong } from './list-members.ts'
import type { Context } from '#server/context.ts'
import { listReports } from '#server/store/reports/list-reports.ts'
import { describeReports, type ReportEntry } from './describe-reports.ts'

/** The reports that somebody has begun in a round, of the whole round, its organisations and its meetings, the latest
 * first, as far as whoever asks may read them. */
export async function listReportsOfRound(
  ctx: Context,
  { roundSlug }: { roundSlug: string },
): Promise<readonly ReportEntry[]> {
  const [reports, participations] = await Promise.all([
    listReports(ctx.db, { roundSlug }),
    listParticipations(ctx.db, { roundSlug }),
  ])
  const readable = reports.filter((report) =>
    mayWithReport(ctx.person, 'read', { ...report, members: membersAmong(participations, report.subject) }),
  )
  return describeReports(ctx, readable)
}
