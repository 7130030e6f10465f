import { execFileSync, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { listProcesses } from './list-processes.ts'
import { findWorker, isReady, kill, stop, useProgram } from './use-program.ts'

const { folder, start, databaseProcess, processesLeft } = useProgram()

/** What ends by itself takes its time on a machine with much else to do. */
const patience = { timeout: 120_000, interval: 100 }

/** Data that a first start left; each test has a copy, since to make them anew takes longer than what is tested. */
let prepared: string | undefined

beforeEach(async () => {
  if (prepared === undefined) {
    await stop(await start())
    prepared = await mkdtemp(join(tmpdir(), 'jamsides-prepared-'))
    copyData(folder(), prepared)
  } else copyData(prepared, folder())
})
afterAll(() => rm(prepared!, { recursive: true, force: true }))

/** With the owner of each file, which is another for the database where the tests run as root. */
function copyData(from: string, to: string): void {
  execFileSync('cp', ['-a', `${from}/.`, to])
}

test('an interrupt that reaches only the start script stops everything too', async () => {
  const { child } = await start()
  const ended = new Promise((resolve) => child.on('exit', resolve))
  child.kill('SIGINT')
  expect(await ended).toBe(0)
  expect(await databaseProcess()).toBeNull()
  expect(processesLeft()).toEqual([])
})

test('after kill -9 of everything but the database, the next start simply works', async () => {
  const first = await start()
  const database = await databaseProcess()
  kill(first.child, 'SIGKILL')
  const second = await start()
  expect(await isReady(second.url)).toBe(true)
  expect(await databaseProcess()).toBe(database)
})

test('when the script that started it is killed, the server stops by itself', async () => {
  const { child, url } = await start()
  child.kill('SIGKILL')
  await expect.poll(databaseProcess, patience).toBeNull()
  await expect(fetch(`${url}/healthz`)).rejects.toThrow('fetch failed')
})

test('the command line works beside a running server, and alone', async () => {
  const started = await start()
  expect(reportInJson()).toContain('"round"')
  expect(await isReady(started.url)).toBe(true)
  await stop(started)
  expect(reportInJson()).toContain('"round"')
  expect(await databaseProcess()).toBeNull()
})

function reportInJson(): string {
  const args = [
    'scripts/jamsides.mjs',
    'report',
    'round',
    'exempelrundan',
    '--format',
    'json',
    '--language',
    'en',
    '--out',
    '-',
  ]
  return execFileSync(process.execPath, args, {
    env: { ...process.env, JAMSIDES_DATA: folder() },
    encoding: 'utf8',
  })
}

/** Two dozen PDFs of what is open to everybody, which take longer together than anybody is kept waiting for a file. */
const files = ['X001', 'X002', 'X005'].flatMap((code) =>
  ['rapport.pdf', 'rapport-arkiv.pdf'].flatMap((file) => [
    `/rundor/exempelrundan/deltagare/${code}/rapport/${file}`,
    `/rundor/exempelrundan/deltagare/${code}/en-sida/${file}`,
    `/en/rounds/exempelrundan/participants/${code}/report/${file}`,
    `/en/rounds/exempelrundan/participants/${code}/one-page/${file}`,
  ]),
)

/** What came of asking for a file: itself, or the page that tells how far it has come. */
async function ask(url: string, path: string): Promise<{ page: string | null; bytes: Uint8Array }> {
  const response = await fetch(`${url}${path}`, { redirect: 'manual' })
  expect([200, 303]).toContain(response.status)
  return { page: response.headers.get('location'), bytes: await response.bytes() }
}

/** Follows a page that reads itself anew until it leads to the file, as a browser does. */
async function follow(url: string, page: string): Promise<Uint8Array> {
  for (let path = page; ; await pause(250)) {
    const response = await fetch(`${url}${path}`)
    expect(response.status).toBe(200)
    const next = /url=(.+)$/.exec(response.headers.get('refresh') ?? '')?.[1]
    if (next === undefined) return response.bytes()
    path = next
  }
}

/** Two dozen PDFs on a machine with much else to do. */
const manyFiles = 400_000

const isPdf = (bytes: Uint8Array) => Buffer.from(bytes.subarray(0, 5)).toString() === '%PDF-'

test(
  'a worker killed in the midst of its orders: another takes over, and each order is carried out',
  async () => {
    const { child, url } = await start()
    const worker = await findWorker(child)
    const asked = files.map((path) => ask(url, path))
    // Once one is done the worker is in the midst of the others.
    await Promise.race(asked)
    process.kill(worker, 'SIGKILL')
    const answers = await Promise.all(asked)
    const made = await Promise.all(answers.map(async ({ page, bytes }) => (page ? follow(url, page) : bytes)))
    expect(made.map(isPdf)).toEqual(files.map(() => true))
    expect(await findWorker(child)).not.toBe(worker)
  },
  manyFiles,
)

test(
  'Ctrl-C in the midst of orders leaves no process; what was ordered is done after the next start',
  async () => {
    const first = await start()
    const asked = files.map((path) => ask(first.url, path))
    const { page } = await Promise.any(
      asked.map(async (one) => ((await one).page === null ? Promise.reject(new Error('done already')) : one)),
    )
    await stop(first)
    expect(processesLeft()).toEqual([])
    await Promise.allSettled(asked)
    const second = await start()
    expect(isPdf(await follow(second.url, page!))).toBe(true)
  },
  manyFiles,
)

test(
  'after kill -9 of everything in the midst of orders, the next start carries out each of them',
  async () => {
    const first = await start()
    const asked = files.map((path) => ask(first.url, path))
    const kept: string[] = []
    for (const one of asked) one.then(({ page }) => page && kept.push(page)).catch(() => undefined)
    while (kept.length === 0) await pause(20)
    kill(first.child, 'SIGKILL')
    await Promise.allSettled(asked)
    const second = await start()
    // The one that was worked on is taken up when its worker has not been heard of for a while.
    const made = await Promise.all(kept.map((page) => follow(second.url, page)))
    expect(made.map(isPdf)).toEqual(kept.map(() => true))
  },
  manyFiles,
)

test(
  'a server killed with kill -9 leaves no worker behind',
  async () => {
    const { child, url } = await start()
    const worker = await findWorker(child)
    const asked = files.map((path) => ask(url, path))
    await Promise.race(asked)
    const server = listProcesses().find(
      ({ group, command }) => group === child.pid && command.endsWith('server/index.js'),
    )
    process.kill(server!.pid, 'SIGKILL')
    await Promise.allSettled(asked)
    await expect.poll(processesLeft, patience).toEqual([])
    expect(listProcesses().map(({ pid }) => pid)).not.toContain(worker)
  },
  manyFiles,
)

test('a port that is taken is told in plain words, before anything is made', async () => {
  const { url } = await start()
  const port = new URL(url).port
  const other = join(folder(), 'other')
  const env = { ...process.env, JAMSIDES_DATA: other, PORT: port }
  const { status, stderr } = await runToEnd(env)
  expect(status).toBe(1)
  expect(stderr).toContain(`PORT=${Number(port) + 1}`)
  expect(stderr).not.toContain('    at ')
  expect(existsSync(other)).toBe(false)
})

function runToEnd(env: NodeJS.ProcessEnv): Promise<{ status: number | null; stderr: string }> {
  const child = spawn(process.execPath, ['scripts/start.mjs'], { env, stdio: ['ignore', 'ignore', 'pipe'] })
  let stderr = ''
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()))
  return new Promise((resolve) => child.on('close', (status) => resolve({ status, stderr })))
}
