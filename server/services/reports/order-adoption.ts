import type { AdoptionInput } from '#domain/reports/check-adoption.ts'
import type { Context } from '#server/context.ts'
import { orderJob } from '../jobs/order-job.ts'
import { authoriseReport } from './authorise-report.ts'
import { requireReadableReport } from './require-readable-report.ts'

/**
 * Orders that a report is adopted by a decision that `findAdoptionProblems` has found nothing wrong with.
 *
 * @returns the id of the order.
 * @throws UserError step-in-first, no-such-report, forbidden, or as `orderJob` does.
 */
export async function orderAdoption(ctx: Context, decision: AdoptionInput): Promise<{ id: string }> {
  const { report, members } = await requireReadableReport(ctx, decision.id)
  const { subject } = report
  authoriseReport(ctx, 'adopt', { subject, members })
  return orderJob(ctx, { kind: 'adoption', input: { subject, decision } })
}
