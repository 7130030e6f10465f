import type { Application } from '#server/context.ts'
import { askFollowUps } from '#server/services/follow-up/ask-follow-ups.ts'
import { giveUpJob } from '#server/services/jobs/give-up-job.ts'
import { releaseJob } from '#server/services/jobs/release-job.ts'
import { removeOldJobs } from '#server/services/jobs/remove-old-jobs.ts'
import { clearLetters } from '#server/services/letters/clear-letters.ts'
import { carryOutRetention } from '#server/services/privacy/carry-out-retention.ts'
import { type Job, longestSeconds } from './job.ts'
import { keepWatch } from './keep-watch.ts'
import { runJob } from './run-job.ts'
import { sendLetters } from './send-letters.ts'
import { watchLinks } from './watch-links.ts'
import type { WorkerReport } from './supervise-worker.ts'

const betweenSweeps = 10 * 60 * 1000
const aDay = 24 * 60 * 60 * 1000

/**
 * Works off the jobs that people order, one at a time, and sends letters beside that, until `stop`; whoever started this
 * process is told which job it holds. A job under way when it stops goes back in line.
 */
export async function workOffJobs(application: Application): Promise<{ stop: () => Promise<void> }> {
  const { config, queue } = application
  const watch = keepWatch(config.jobsDirectory)
  let held: string | null = null
  const hold = (job: Job | null) => {
    held = job?.id ?? null
    watch.until(job && new Date(Date.now() + longestSeconds[job.kind] * 1000))
    // Whoever started us may be gone already.
    if (process.connected) process.send!({ job: held } satisfies WorkerReport, () => undefined)
  }
  const sweep = () => Promise.all([removeOldJobs(application), clearLetters(application)]).catch(tellError)
  const line = await queue.work({
    run: (id) => runJob(application, id, hold).finally(() => hold(null)),
    giveUp: (id) => giveUpJob(application, { id }),
    tellError,
  })
  const weed = () => carryOutRetention(application).catch(tellError)
  const askAround = () => askFollowUps(application).catch(tellError)
  await sweep()
  await weed()
  await askAround()
  const letters = sendLetters(application, tellError)
  const links = watchLinks(application, tellError)
  const weeding = setInterval(() => void weed(), aDay)
  const asking = setInterval(() => void askAround(), aDay)
  const sweeping = setInterval(() => void sweep(), betweenSweeps)
  return {
    async stop() {
      clearInterval(sweeping)
      clearInterval(weeding)
      clearInterval(asking)
      await letters.stop()
      await links.stop()
      if (held) await releaseJob(application, { id: held })
      await line.stop()
    },
  }
}

let told = ''

/** What repeats itself, such as a database that stays away, is told once. */
function tellError(error: unknown): void {
  const message = error instanceof Error ? error.message : String(error)
  if (message !== told) console.error('[work] %s', message)
  told = message
}
