import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, beforeEach, expect } from 'vitest'
import { isWorker, listProcesses } from './list-processes.ts'

type Started = Readonly<{ child: ChildProcess; url: string; milliseconds: number }>

/**
 * Gives each test of a file the program to start and stop, on a new and empty data folder. Whatever a test leaves
 * running is ended after it. Call it at the top of the file.
 */
export function useProgram() {
  let folder: string
  const running: ChildProcess[] = []

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'jamsides-system-'))
  })
  afterEach(async () => {
    for (const child of running) kill(child, 'SIGKILL')
    // A database that is ending still writes into its folder, and a process that was killed may a moment longer.
    for (;;) {
      const database = await databaseProcess()
      if (database !== null) send(database, 'SIGINT')
      if (processesLeft().length === 0 && (database === null || !isAlive(database))) break
      await pause(100)
    }
    running.length = 0
    await rm(folder, { recursive: true, force: true })
  })

  /** As `npm start` does, in a process group of its own like a terminal's. */
  async function start(): Promise<Started> {
    const begun = performance.now()
    const child = spawn(process.execPath, ['scripts/start.mjs'], {
      env: { ...process.env, JAMSIDES_DATA: folder, PORT: '0' },
      stdio: ['ignore', 'pipe', 'inherit'],
      detached: true,
    })
    running.push(child)
    const url = await new Promise<string>((resolve, reject) => {
      child.on('exit', (code) => reject(new Error(`ended with ${code}`)))
      child.stdout.on('data', (chunk: Buffer) => {
        const found = /http:\/\/\S+/.exec(chunk.toString())?.[0]
        if (found) resolve(found)
      })
    })
    return { child, url, milliseconds: performance.now() - begun }
  }

  async function databaseProcess(): Promise<number | null> {
    const file = await readFile(join(folder, 'postgres', 'postmaster.pid'), 'utf8').catch(() => '')
    return Number(file.split('\n')[0]) || null
  }

  /** Processes that work for this test: those of the groups it started, and the database by its folder. */
  function processesLeft() {
    const groups = new Set(running.map(({ pid }) => pid))
    return listProcesses().filter(({ group, command }) => groups.has(group) || command.includes(folder))
  }

  return { folder: () => folder, start, databaseProcess, processesLeft }
}

/** Ctrl-C in its terminal. */
export async function stop({ child }: Started): Promise<void> {
  const ended = new Promise((resolve) => child.on('exit', resolve))
  kill(child, 'SIGINT')
  expect(await ended).toBe(0)
}

export function kill(child: ChildProcess, signal: NodeJS.Signals): void {
  send(-child.pid!, signal)
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch {
    // It is already gone.
  }
}

const isAlive = (pid: number) => listProcesses().some((each) => each.pid === pid)

export async function findWorker(child: ChildProcess): Promise<number> {
  for (;;) {
    const worker = listProcesses().find((one) => one.group === child.pid && isWorker(one))
    if (worker) return worker.pid
    await pause(50)
  }
}

export async function isReady(url: string): Promise<boolean> {
  const response = await fetch(`${url}/healthz`)
  const { status } = (await response.json()) as { status: string }
  return response.ok && status === 'ok'
}
