import type { Report, ReportSubject } from '#domain/reports/report.ts'
import type { Context, Database } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { findOpenReport } from '#server/store/reports/find-open-report.ts'
import { insertReport } from '#server/store/reports/insert-report.ts'
import { listReports } from '#server/store/reports/list-reports.ts'
import { lockReport } from '#server/store/reports/lock-report.ts'

type Work = Readonly<{ subject: ReportSubject; personId: string }>

/**
 * The report of a subject that is worked on, begun now where nobody has, and kept from all others until the transaction
 * ends: so that nobody adopts it while its text is being saved.
 *
 * @throws UserError report-adopted where it has been adopted; a new version is then begun on purpose, by
 * `beginNewVersion`.
 */
export async function openReport(
  { now, newId }: Context,
  tx: Database,
  { subject, personId }: Work,
): Promise<Report> {
  await insertReport(tx, { id: newId(), subject, createdAt: now(), personId, supersedes: null })
  const open = await findOpenReport(tx, subject)
  const report = open && (await lockReport(tx, open.id))
  const isOpen = report?.state === 'draft' || report?.state === 'review'
  if (!isOpen || (await isBesideAdopted(tx, report))) throw UserError.of('report-adopted', undefined, 409)
  return report
}

/** Somebody may have adopted the report just before, and this one was then begun beside it by mistake. */
async function isBesideAdopted(tx: Database, { subject, supersedes }: Report): Promise<boolean> {
  if (supersedes !== null) return false
  return (await listReports(tx, { subject, states: ['adopted'] })).length > 0
}
