import type { Circle } from '#domain/access/circle.ts'
import type { ReportSubject } from '#domain/reports/report.ts'
import { offerCircles } from '#domain/sharing/offer-circles.ts'
import type { Context } from '#server/context.ts'
import { listCompanions } from '#server/store/sharing/list-companions.ts'

/** The circles that a report can be shared with when it is adopted; none for the reports of rounds and groups. */
export async function offerReportCircles(ctx: Context, subject: ReportSubject): Promise<readonly Circle[]> {
  if (!('organisationCode' in subject)) return []
  const roundSlug = 'roundSlug' in subject ? subject.roundSlug : null
  const { organisationCode } = subject
  return offerCircles(await listCompanions(ctx.db, { organisationCode, roundSlug }))
}
