import { checkTransition } from '#domain/reports/check-transition.ts'
import type { Report, ReportState } from '#domain/reports/report.ts'
import type { AuditAction } from '#domain/audit/audit-action.ts'
import { placeOfSubject } from '#domain/reports/place-of-subject.ts'
import type { Context, Database } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { writeAudit } from '#server/store/audit/write-audit.ts'
import { insertReportEvent } from '#server/store/reports/insert-report-event.ts'
import { setReportState } from '#server/store/reports/set-report-state.ts'

type Move = Readonly<{
  to: ReportState
  reason?: string
  version: number
  personId: string
  action: AuditAction
}>

/**
 * Takes a report that the transaction has locked to another state, with its event and its line in the audit trail.
 * `version` is the one that whoever decided had before them.
 *
 * @throws UserError reason-missing, or report-state-changed where somebody was quicker.
 */
export async function moveReport(ctx: Context, tx: Database, report: Report, move: Move): Promise<void> {
  const { to, version, personId, action } = move
  const reason = move.reason?.trim() ?? ''
  const refusal = checkTransition(report.state, to, reason)
  if (refusal === 'not-next' || report.version !== version)
    throw UserError.of('report-state-changed', { state: report.state }, 409)
  if (refusal === 'reason-missing') throw UserError.of('reason-missing', undefined)
  await setReportState(tx, { id: report.id, to })
  await insertReportEvent(tx, { reportId: report.id, to, reason, at: ctx.now(), personId })
  await writeAudit(tx, {
    at: ctx.now(),
    personId,
    ...placeOfSubject(report.subject),
    action,
    subject: report.id,
    detail: { from: report.state, to, reason, version: version + 1 },
  })
}
