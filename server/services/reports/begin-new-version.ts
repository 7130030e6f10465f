import { placeOfSubject } from '#domain/reports/place-of-subject.ts'
import { authoriseReport } from './authorise-report.ts'
import { requireReadableReport } from './require-readable-report.ts'
import type { Context } from '#server/context.ts'
import type { ReportSubject } from '#domain/reports/report.ts'
import { UserError } from '#server/errors.ts'
import { writeAudit } from '#server/store/audit/write-audit.ts'
import { copyReportTexts } from '#server/store/reports/copy-report-texts.ts'
import { insertReport } from '#server/store/reports/insert-report.ts'
import { lockReport } from '#server/store/reports/lock-report.ts'

/**
 * Begins a draft that is to take the place of an adopted report, with its own texts. Where somebody has begun one
 * already, that one stays as it is.
 *
 * @throws UserError no-such-report, step-in-first, forbidden, or report-state-changed where the report is not in force.
 */
export async function beginNewVersion(
  ctx: Context,
  { id: adopted }: { id: string },
): Promise<{ subject: ReportSubject }> {
  const { report, members } = await requireReadableReport(ctx, adopted)
  const { subject } = report
  const { id: personId } = authoriseReport(ctx, 'write', { subject, members })
  await ctx.db.transaction().execute(async (tx) => {
    const { state } = (await lockReport(tx, adopted))!
    if (state !== 'adopted') throw UserError.of('report-state-changed', { state }, 409)
    const id = ctx.newId()
    const at = ctx.now()
    const begun = await insertReport(tx, { id, subject, createdAt: at, personId, supersedes: adopted })
    if (!begun) return
    await copyReportTexts(tx, { from: adopted, to: id, at, personId })
    await writeAudit(tx, {
      at,
      personId,
      ...placeOfSubject(subject),
      action: 'begin-new-report-version',
      subject: id,
      detail: { supersedes: adopted },
    })
  })
  return { subject }
}
