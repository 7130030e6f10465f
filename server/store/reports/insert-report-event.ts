import type { ReportState } from '#domain/reports/report.ts'
import type { Database } from '#server/context.ts'

type NewEvent = Readonly<{
  reportId: string
  to: ReportState
  reason: string
  at: Date
  personId: string | null
}>

/** Notes that a report went to another state, when, by whom and why. */
export async function insertReportEvent(tx: Database, event: NewEvent): Promise<void> {
  await tx
    .insertInto('report_event')
    .values({
      report_id: event.reportId,
      to_state: event.to,
      reason: event.reason,
      at: event.at,
      person_id: event.personId,
    })
    .execute()
}
