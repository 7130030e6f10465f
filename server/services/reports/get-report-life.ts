import { may } from '#domain/access/may.ts'
import { mayWithReport } from '#domain/access/may-with-report.ts'
import type { Report, ReportSubject } from '#domain/reports/report.ts'
import type { ReportComment } from '#domain/reports/report-comment.ts'
import type { Context } from '#server/context.ts'
import { findLastEvent, type ReportEvent } from '#server/store/reports/find-last-event.ts'
import { listComments } from '#server/store/reports/list-comments.ts'
import { listReports } from '#server/store/reports/list-reports.ts'
import { requireSubject } from './require-subject.ts'

/** A comment, and whether the person may mark it as settled. */
export type LifeComment = ReportComment & Readonly<{ maySettle: boolean }>

/** How far the report of a subject has come, and what the person may do about it. */
export type ReportLife = Readonly<{
  /** The one that is worked on; null where nobody has begun one. */
  open: Report | null
  /** The one in force. */
  adopted: Report | null
  /** How the one that is worked on came to be in its state. */
  lastEvent: ReportEvent | null
  /** Empty for those who may not comment. */
  comments: readonly LifeComment[]
  /** Whether no draft is kept from the person. */
  seesDrafts: boolean
  mayWrite: boolean
  mayAdopt: boolean
  mayComment: boolean
}>

/**
 * How far the report of a subject has come, with the comments on it where the person may read them.
 *
 * @throws UserError as `requireSubject` does.
 */
export async function getReportLife(
  ctx: Context,
  { subject }: { subject: ReportSubject },
): Promise<ReportLife> {
  const members = await requireSubject(ctx, subject)
  const about = { subject, members }
  const all = await listReports(ctx.db, { subject, states: ['draft', 'review', 'adopted'] })
  const current = all.filter((report) => mayWithReport(ctx.person, 'read', { ...report, members }))
  const adopted = current.find(({ state }) => state === 'adopted') ?? null
  const open = current.find(({ state }) => state !== 'adopted') ?? null
  const mayComment = mayWithReport(ctx.person, 'comment', about)
  const [lastEvent, comments] = await Promise.all([
    open ? findLastEvent(ctx.db, open.id) : undefined,
    open && mayComment ? listComments(ctx.db, { reportId: open.id }) : [],
  ])
  const mayWrite = mayWithReport(ctx.person, 'write', about)
  const judged = comments.map((comment) => ({
    ...comment,
    maySettle:
      comment.settled === null &&
      (mayWrite || may(ctx.person, 'comment.settle', { personId: comment.by.id })),
  }))
  return {
    open,
    adopted,
    lastEvent: lastEvent ?? null,
    comments: judged,
    seesDrafts: mayWithReport(ctx.person, 'read', about),
    mayWrite,
    mayAdopt: mayWithReport(ctx.person, 'adopt', about),
    mayComment,
  }
}
