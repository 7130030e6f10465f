import { readFile, unlink, writeFile } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'

/** Whether a process with this number lives, ours or anybody's. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/**
 * Runs `work` while no other living process does so with the same lock file. A lock whose holder is dead is taken
 * over; one whose holder lives is waited for and never stolen.
 */
export async function withProcessLock<T>(file: string, work: () => Promise<T>): Promise<T> {
  const deadline = Date.now() + 60_000
  while (!(await take(file))) {
    if (Date.now() > deadline) throw new Error(`Another process has held ${file} for a minute.`)
    await pause(50)
  }
  try {
    return await work()
  } finally {
    await unlink(file).catch(() => undefined)
  }
}

async function take(file: string): Promise<boolean> {
  try {
    await writeFile(file, String(process.pid), { flag: 'wx', mode: 0o600 })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  const holder = Number(await readFile(file, 'utf8').catch(() => ''))
  if (holder > 0 && !isAlive(holder)) await unlink(file).catch(() => undefined)
  return false
}
