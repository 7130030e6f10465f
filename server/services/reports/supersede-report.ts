import type { Context, Database } from '#server/context.ts'
import { lockReport } from '#server/store/reports/lock-report.ts'
import { moveReport } from './move-report.ts'

/**
 * Marks an adopted report as replaced, in the transaction that adopts the one that takes its place.
 *
 * @throws UserError report-state-changed where it has been replaced already.
 */
export async function supersedeReport(
  ctx: Context,
  tx: Database,
  { id, personId }: Readonly<{ id: string; personId: string }>,
): Promise<void> {
  const earlier = (await lockReport(tx, id))!
  const { version } = earlier
  await moveReport(ctx, tx, earlier, { to: 'superseded', version, personId, action: 'supersede-report' })
}
