import { expect, inject } from 'vitest'
import { isWorker, listProcesses } from '#test/system/list-processes.ts'
import { withDatabase } from './database-digest.ts'

/**
 * Makes the worker of the program stand still, once it has done what others have ordered; gives what lets it go on.
 * Until then nothing is done beside what is asked for, on a machine of any speed.
 */
export async function holdWorker(): Promise<() => void> {
  await withDatabase((client) =>
    expect
      .poll(() => client.query(`select id from job where state in ('queued', 'running')`), patience)
      .toMatchObject({ rowCount: 0 }),
  )
  await expect.poll(findWorker, patience).toBeDefined()
  const worker = findWorker()!
  process.kill(worker, 'SIGSTOP')
  return () => process.kill(worker, 'SIGCONT')
}

const patience = { timeout: 120_000, interval: 200 }

/** A worker that has died is started anew a moment later. */
const findWorker = () =>
  listProcesses().find((one) => one.parent === inject('serverProcess') && isWorker(one))?.pid
