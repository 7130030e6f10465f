import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'

/** A server started for a measurement. */
export type RunningServer = Readonly<{ port: number; stop: () => Promise<void> }>

const taskset = '/usr/bin/taskset'
const mayPin = process.platform === 'linux' && existsSync(taskset)

/** The processor that every measured server runs on, so that no one of them gets more of the machine. */
const serverProcessor = '0'

/** How the servers were placed, for the heading of a table. */
export const placement = mayPin
  ? 'each server on one processor, clients and database on another'
  : 'processors not pinned'

/** Moves this process, which plays the clients, and all it starts from now on, away from the servers' processor. */
export async function pinClients(): Promise<void> {
  if (!mayPin) return
  const pinning = spawn(taskset, ['-a', '-cp', '1', String(process.pid)], { stdio: 'ignore' })
  await new Promise((resolve) => pinning.once('exit', resolve))
}

/**
 * Starts a program that prints its address on standard output, and waits for it. It runs on one processor unless it is
 * not to be pinned.
 *
 * @throws Error with what the program said where it ends before it listens.
 */
export async function startServer(
  script: string,
  environment: Record<string, string>,
  { pinned } = { pinned: true },
): Promise<RunningServer> {
  const [command, before] =
    mayPin && pinned ? [taskset, ['-c', serverProcessor, process.execPath]] : [process.execPath, []]
  const child = spawn(command, [...before, script], {
    env: { ...process.env, NODE_ENV: 'production', PORT: '0', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  return { port: await portOf(child), stop: () => stop(child) }
}

function portOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    let said = ''
    const hear = (chunk: Buffer) => {
      said += chunk.toString()
      const port = /http:\/\/[^\s/]+:(\d+)/.exec(said)?.[1]
      if (port) resolve(Number(port))
    }
    child.stdout?.on('data', hear)
    child.stderr?.on('data', hear)
    child.once('exit', () => reject(new Error(`The server ended before it listened: ${said}`)))
  })
}

async function stop(child: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGINT')
  await ended
}
