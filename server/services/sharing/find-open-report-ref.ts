import { mayWithReport } from '#domain/access/may-with-report.ts'
import type { ReportSubject } from '#domain/reports/report.ts'
import type { SharedRef } from '#domain/sharing/shared-thing.ts'
import type { Context } from '#server/context.ts'
import { findOpenReport } from '#server/store/reports/find-open-report.ts'

/**
 * The report of an organisation that is being worked on, as what can be shared; null where nobody has begun
 * one or whoever asks may not read it, and for
 * the reports of rounds and groups, which are no organisation's to share.
 */
export async function findOpenReportRef(ctx: Context, subject: ReportSubject): Promise<SharedRef | null> {
  if (!('organisationCode' in subject)) return null
  const open = await findOpenReport(ctx.db, subject)
  const isReadable =
    open && mayWithReport(ctx.person, 'read', { ...open, members: [subject.organisationCode] })
  return isReadable ? { kind: 'report', id: open.id } : null
}
