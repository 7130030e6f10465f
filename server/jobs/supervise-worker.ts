import { type ChildProcess, fork } from 'node:child_process'
import type { Application } from '#server/context.ts'
import { releaseJob } from '#server/services/jobs/release-job.ts'

/** What a worker tells whoever started it: the job it holds, if any. */
export type WorkerReport = Readonly<{ job: string | null }>

/** A worker that dies is started again, at once the first time, then ever slower while it keeps dying. Milliseconds. */
const backOff = { first: 100, growth: 3, longest: 30_000, forgotten: 60_000 }

/** Most of the time a worker waits: without room for a crowd of young objects it takes 25 MB less, and is no slower. */
const modest = ['--max-semi-space-size=4']

/** How long a worker gets to stop by itself. Milliseconds. */
const patience = 5_000

/**
 * Keeps one worker running beside this process: `program` is the built command line. What the worker held when it died
 * is seen to at once. The worker ends when `stop` is called, and by itself when this process is gone.
 */
export function superviseWorker(application: Application, program: string): { stop: () => Promise<void> } {
  let worker: ChildProcess
  let held: string | null = null
  let wait = backOff.first
  let again: NodeJS.Timeout | undefined
  let stopping = false
  const start = () => {
    const began = performance.now()
    worker = fork(program, ['work'], { execArgv: modest, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
    worker.on('message', ({ job }: WorkerReport) => (held = job))
    worker.once('error', tellError)
    worker.once('exit', () => {
      if (stopping) return
      const lost = held
      held = null
      if (lost) releaseJob(application, { id: lost }).catch(tellError)
      if (performance.now() - began > backOff.forgotten) wait = backOff.first
      again = setTimeout(start, wait)
      wait = Math.min(wait * backOff.growth, backOff.longest)
    })
  }
  start()
  return {
    async stop() {
      stopping = true
      clearTimeout(again)
      await end(worker)
    },
  }
}

async function end(worker: ChildProcess): Promise<void> {
  if (worker.pid === undefined || worker.exitCode !== null || worker.signalCode !== null) return
  const ended = new Promise((resolve) => worker.once('exit', resolve))
  const impatient = setTimeout(() => worker.kill('SIGKILL'), patience)
  if (worker.connected) worker.disconnect()
  await ended
  clearTimeout(impatient)
}

function tellError(error: unknown): void {
  console.error('[worker] %s', error instanceof Error ? error.message : String(error))
}
