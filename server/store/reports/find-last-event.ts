import type { ReportState } from '#domain/reports/report.ts'
import type { Database } from '#server/context.ts'

/** A change of state of a report. */
export type ReportEvent = Readonly<{ to: ReportState; reason: string; at: Date; by: string }>

/** The latest change of state of a report; undefined for one that is still as it was begun. */
export async function findLastEvent(db: Database, reportId: string): Promise<ReportEvent | undefined> {
  const row = await db
    .selectFrom('report_event')
    .leftJoin('person', 'person.id', 'report_event.person_id')
    .select(['to_state', 'reason', 'at', 'person.name'])
    .where('report_id', '=', reportId)
    .orderBy('report_event.id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && { to: row.to_state, reason: row.reason, at: row.at, by: row.name ?? '' }
}
