import { setTimeout as pause } from 'node:timers/promises'
import type { Context } from '#server/context.ts'
import type { Job } from '#server/jobs/job.ts'
import { requireOwnJob } from './require-own-job.ts'

/** Looking again begins quickly, for what is done at once, and grows slower: about fifteen looks in two seconds. */
const pauses = { first: 30, growth: 1.25, longest: 250 }

/**
 * Waits a little for an order to be finished and tells how it then stands. Times in milliseconds.
 *
 * @throws UserError no-such-job.
 */
export async function awaitJob(
  ctx: Context,
  { id, milliseconds }: { id: string; milliseconds: number },
): Promise<Job> {
  const end = performance.now() + milliseconds
  for (let wait = pauses.first; ; wait = Math.min(wait * pauses.growth, pauses.longest)) {
    const job = await requireOwnJob(ctx, { id })
    const left = end - performance.now()
    if (job.state === 'done' || job.state === 'failed' || left <= 0) return job
    await pause(Math.min(wait, left))
  }
}
