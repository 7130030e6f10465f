import { authoriseReport } from './authorise-report.ts'
import { requireReadableReport } from './require-readable-report.ts'
import type { Context } from '#server/context.ts'
import { lockReport } from '#server/store/reports/lock-report.ts'
import { moveReport } from './move-report.ts'

type Input = Readonly<{ id: string; version: number; reason: string }>

/**
 * Takes a report back from review, with the reason why. Its comments stay.
 *
 * @throws UserError no-such-report, step-in-first, forbidden, reason-missing or report-state-changed.
 */
export async function returnToDraft(ctx: Context, { id, version, reason }: Input): Promise<void> {
  const { report: found, members } = await requireReadableReport(ctx, id)
  const { id: personId } = authoriseReport(ctx, 'write', { subject: found.subject, members })
  await ctx.db.transaction().execute(async (tx) => {
    const report = (await lockReport(tx, id))!
    const action = 'return-report-to-draft'
    await moveReport(ctx, tx, report, { to: 'draft', reason, version, personId, action })
  })
}
