import type { JobInputs } from '#server/jobs/job.ts'
import type { Context } from '#server/context.ts'
import { orderJob } from '../jobs/order-job.ts'
import { authoriseLiveReport } from './authorise-live-report.ts'

/**
 * Orders a report, as it stands now, as a file.
 *
 * @returns the id of the order.
 * @throws UserError as `authoriseLiveReport` and `orderJob` do.
 */
export async function orderDocument(ctx: Context, input: JobInputs['document']): Promise<{ id: string }> {
  await authoriseLiveReport(ctx, input.subject)
  return orderJob(ctx, { kind: 'document', input })
}
