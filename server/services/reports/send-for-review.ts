import { authoriseReport } from './authorise-report.ts'
import { requireSubject } from './require-subject.ts'
import type { ReportSubject } from '#domain/reports/report.ts'
import type { Context } from '#server/context.ts'
import { moveReport } from './move-report.ts'
import { openReport } from './open-report.ts'

type Input = Readonly<{
  subject: ReportSubject
  /** The version of the draft that the sender saw; 1 for one that nobody had begun. */
  version: number
}>

/**
 * Lets others read and comment on a draft before it is decided on. A report that nobody has written in is begun first.
 *
 * @throws UserError step-in-first, forbidden, report-adopted, report-state-changed, or as `requireSubject` does.
 */
export async function sendForReview(ctx: Context, { subject, version }: Input): Promise<void> {
  const { id: personId } = authoriseReport(ctx, 'write', {
    subject,
    members: await requireSubject(ctx, subject),
  })
  await ctx.db.transaction().execute(async (tx) => {
    const report = await openReport(ctx, tx, { subject, personId })
    await moveReport(ctx, tx, report, { to: 'review', version, personId, action: 'send-report-for-review' })
  })
}
