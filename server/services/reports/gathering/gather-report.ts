import type { ReportSubject } from '#domain/reports/report.ts'
import type { Context } from '#server/context.ts'
import type { GatheredReport } from '#server/reports/document/report-frame.ts'
import { gatherBriefReport } from './gather-brief-report.ts'
import { gatherMeetingReport } from './gather-meeting-report.ts'
import { gatherOrganisationReport } from './gather-organisation-report.ts'
import { gatherRoundReport } from './gather-round-report.ts'
import { gatherSetReport } from './gather-set-report.ts'
import { gatherYearReport } from './gather-year-report.ts'

/**
 * Reads what a report is made of, as it stands now. Every kind of report has its own way.
 *
 * @throws UserError as the kind does where its subject does not exist.
 */
export async function gatherReport(ctx: Context, subject: ReportSubject): Promise<GatheredReport> {
  switch (subject.kind) {
    case 'organisation':
      return gatherOrganisationReport(ctx, subject)
    case 'round':
      return gatherRoundReport(ctx, subject)
    case 'meeting':
      return gatherMeetingReport(ctx, subject)
    case 'brief':
      return gatherBriefReport(ctx, subject)
    case 'year':
      return gatherYearReport(ctx, subject)
    case 'set':
      return gatherSetReport(ctx, subject)
  }
}
