import { join } from 'node:path'
import { Worker } from 'node:worker_threads'

/** What the thread looks at: when the job that is done must be finished, 0 while there is none; who started us. */
export type Watched = Readonly<{ deadline: BigInt64Array; parent: number }>

/**
 * Starts the thread that ends this process when a job takes too long, even one that never lets go of the processor.
 * `directory` is the folder of its program.
 */
export function keepWatch(directory: string): Readonly<{ until: (moment: Date | null) => void }> {
  const watched: Watched = {
    deadline: new BigInt64Array(new SharedArrayBuffer(8)),
    parent: process.ppid,
  }
  const small = { maxOldGenerationSizeMb: 16, maxYoungGenerationSizeMb: 2, stackSizeMb: 1 }
  const thread = new Worker(join(directory, 'watchdog.ts'), {
    workerData: watched,
    execArgv: [],
    resourceLimits: small,
  })
  thread.unref()
  return {
    until: (moment) => void Atomics.store(watched.deadline, 0, BigInt(moment?.getTime() ?? 0)),
  }
}
