import { constants, setPriority } from 'node:os'
import { Command } from 'commander'
import { readConfig } from '#server/config.ts'
import { workOffJobs } from '#server/jobs/work-off-jobs.ts'
import { openApplication } from '#server/open-application.ts'

const help = `
The web server keeps one worker of its own beside it. Further ones may run on this machine or, with DATABASE_URL, on
others. Ctrl-C stops; a job under way goes back in line.`

/** `jamsides work`: does what people have ordered and the web process does not do itself. */
export function workCommand(): Command {
  return new Command('work')
    .description('Work off what people have ordered, such as reports as files, until told to stop.')
    .addHelpText('after', help)
    .action(work)
}

async function work(): Promise<void> {
  const told = toldToStop()
  // Whoever waits for a page goes before whoever waits for a file.
  setPriority(constants.priority.PRIORITY_BELOW_NORMAL)
  const { application, close } = await openApplication(readConfig())
  try {
    const worker = await workOffJobs(application)
    await told
    await worker.stop()
  } finally {
    await close()
  }
  // A job that was under way may still be at it; it counts for nothing any more.
  process.exit()
}

function toldToStop(): Promise<unknown> {
  const { promise, resolve } = Promise.withResolvers<unknown>()
  const started = process.send !== undefined
  process.once('SIGTERM', resolve)
  process.once('disconnect', resolve)
  // Ctrl-C reaches the whole terminal group; a web server that started us says itself when we stop.
  process.on('SIGINT', () => started || resolve(undefined))
  return promise
}
