import { isDeepStrictEqual } from 'node:util'
import type { LimitName } from '#domain/access/limits.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { type JobFile, type JobInputs, type JobKind, longestSeconds } from '#server/jobs/job.ts'
import { insertJob } from '#server/store/jobs/insert-job.ts'
import { listUnfinishedJobs } from '#server/store/jobs/list-unfinished-jobs.ts'
import { lockOrders } from '#server/store/jobs/lock-orders.ts'
import { saveJobFile } from '#server/store/jobs/save-job-file.ts'
import { limitRate } from '../access/limit-rate.ts'

/** How many orders may be unfinished: those of one person, and those of all who have not stepped in. */
const most = { own: 20, strangers: 40 }

const limitOf: Readonly<Record<JobKind, LimitName>> = {
  document: 'report',
  adoption: 'report',
  export: 'export',
  import: 'import',
}

type Order<Kind extends JobKind> = Readonly<{ kind: Kind; input: JobInputs[Kind]; file?: JobFile }>

/**
 * Orders work that is done outside the web process, on behalf of whoever orders, in their language and with those of
 * their roles that count in their session. Whoever orders the same thing again while it is not finished gets the order
 * they have. Whether they may have it done is for the caller and for the work itself to say.
 *
 * @returns the id under which `getJob` and `takeJobFile` find it.
 * @throws UserError too-many-jobs, too-many-requests, or only-looking for whoever looks at an organisation as support.
 */
export async function orderJob<Kind extends JobKind>(
  ctx: Context,
  { kind, input, file }: Order<Kind>,
): Promise<{ id: string }> {
  const { db, language, person, queue } = ctx
  // The work would be done with the rights of whoever looks, not with those of a reader there.
  if (ctx.session?.lookingAt !== undefined) throw UserError.of('only-looking', undefined, 403)
  const personId = person?.id ?? null
  const resting = person?.dormant ?? []
  await limitRate(ctx, limitOf[kind])
  return db.transaction().execute(async (tx) => {
    await lockOrders(tx, { personId })
    const unfinished = await listUnfinishedJobs(tx, { personId })
    const same = unfinished.find(
      (job) =>
        job.kind === kind &&
        job.language === language &&
        isDeepStrictEqual(job.resting, resting) &&
        !job.hasFile &&
        file === undefined &&
        isDeepStrictEqual(job.input, input),
    )
    if (same) return { id: same.id }
    const room = personId === null ? most.strangers : most.own
    if (unfinished.length >= room) throw UserError.of('too-many-jobs', { most: room }, 503)
    const id = ctx.newId()
    await insertJob(tx, { id, kind, input, language, personId, resting, orderedAt: ctx.now() })
    if (file) await saveJobFile(tx, { jobId: id, role: 'input', file })
    await queue.enqueue(tx, { id, seconds: longestSeconds[kind] })
    return { id }
  })
}
