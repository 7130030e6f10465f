import type { Application } from '#server/context.ts'
import * as store from '#server/store/jobs/remove-old-jobs.ts'

const anHour = 60 * 60 * 1000
const aDay = 24 * anHour

/** How long a finished order and its file are kept. Milliseconds. */
export const jobsKeptFor = anHour

/** Clears away orders with their files an hour after they were finished, and those that nobody took up in a day. */
export async function removeOldJobs({ db, now }: Application): Promise<void> {
  const at = now().getTime()
  await store.removeOldJobs(db, {
    finishedBefore: new Date(at - jobsKeptFor),
    orderedBefore: new Date(at - aDay),
  })
}
