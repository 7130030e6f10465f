// Pages read at a steady pace while ten different reports are asked for at once, beside the same pages read in peace.
// Needs a build. Run: node bench/jobs.bench.ts
import { execFileSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { address } from '#app/addresses.ts'
import { openEmbeddedCluster } from '#server/store/database/embedded-cluster.ts'
import { percentile } from './measure-load.ts'
import { type RunningServer, startServer } from './servers/start-server.ts'

const build = process.env.JAMSIDES_BUILD ?? 'build'
const rounds = 8
const inPeace = 4_000
/** Between two pages. Milliseconds. */
const pace = 25
const goal = 50

const round = 'exempelrundan'
const hub = address('sv', 'participation', { round, code: 'X001' })
const files = [
  ...['X001', 'X002', 'X003'].flatMap((code) =>
    ['rapport.pdf', 'rapport.docx', 'rapport.xlsx'].map((file) =>
      address('sv', 'reportFile', { round, code, file }),
    ),
  ),
  address('sv', 'roundReportFile', { round, file: 'rapport.pdf' }),
]
const person = { cookie: 'jamsides_person=saga' }

/**
 * Reads a page at a steady pace while something else goes on, and gives how long each took. A page is due when its time
 * has come, whether or not the one before has been answered.
 */
async function readPages(url: string, meanwhile: Promise<unknown>): Promise<readonly number[]> {
  const read: Promise<number>[] = []
  let isOver = false
  void meanwhile.finally(() => (isOver = true))
  for (let due = performance.now(); !isOver; due += pace) {
    await pause(Math.max(0, due - performance.now()))
    read.push(readPage(url, due))
  }
  await meanwhile
  return Promise.all(read)
}

async function readPage(url: string, due: number): Promise<number> {
  const response = await fetch(`${url}${hub}`, { headers: person })
  await response.bytes()
  if (response.status !== 200) throw new Error(`The page answered ${response.status}.`)
  return performance.now() - due
}

/** Asks for a file and follows the page that shows how far it has come; gives how long the file took. */
async function fetchFile(url: string, path: string): Promise<number> {
  const began = performance.now()
  for (let next = path; ;) {
    const response = await fetch(`${url}${next}`, { headers: person })
    const bytes = await response.bytes()
    if (response.status !== 200)
      throw new Error(`${next} answered ${response.status}: ${Buffer.from(bytes).toString()}`)
    const [, seconds, target] = /^(\d+); url=(.+)$/.exec(response.headers.get('refresh') ?? '') ?? []
    if (target === undefined) return performance.now() - began
    await pause(Number(seconds) * 1000)
    next = target
  }
}

type Times = Readonly<{ peace: number[]; busy: number[]; files: number[]; all: number[] }>

async function measure(url: string): Promise<Times> {
  const times: Times = { peace: [], busy: [], files: [], all: [] }
  const askAll = () => Promise.all(files.map((path) => fetchFile(url, path)))
  await readPages(url, askAll())
  for (let turn = 0; turn < rounds; turn++) {
    times.peace.push(...(await readPages(url, pause(inPeace))))
    const began = performance.now()
    const asked = askAll().then((each) => {
      times.files.push(...each)
      times.all.push(performance.now() - began)
    })
    times.busy.push(...(await readPages(url, asked)))
  }
  return times
}

/** Resident memory of the worker that stands beside a server, in MB. */
function workerMemory(): number {
  const list = execFileSync('ps', ['-eo', 'rss=,args='], { encoding: 'utf8' }).split('\n')
  const worker = list.find((line) => line.includes(join(build, 'cli', 'index.js work')))
  return Number(worker?.trim().split(/\s+/)[0]) / 1024
}

function row(name: string, times: readonly number[]): string {
  const shown = [0.5, 0.9, 0.99].map((share) => percentile(times, share).toFixed(1))
  return `| ${[name, times.length, ...shown, Math.max(...times).toFixed(1)].join(' | ')} |`
}

const folder = await mkdtemp(join(tmpdir(), 'jamsides-bench-'))
const database = await openEmbeddedCluster(folder)
let product: RunningServer | undefined
try {
  const environment = { DATABASE_URL: database.url, JAMSIDES_DATA: folder }
  product = await startServer(join(build, 'server', 'index.js'), environment, { pinned: false })
  await pause(5_000)
  const idle = workerMemory()
  const times = await measure(`http://127.0.0.1:${product.port}`)
  const added = percentile(times.busy, 0.99) - percentile(times.peace, 0.99)
  process.stdout.write(`## Ten reports asked for at once

A page is read every ${pace} ms while ten different reports (PDF, Word, Excel) are asked for at once, ${rounds} times, beside the
same page in peace in the same run. Server, worker, database and clients share all processors. Goal: the p99 of the page
grows by at most ${goal} ms. It grew by ${added.toFixed(1)} ms (${added <= goal ? 'reached' : 'missed'}).

| hub of an organisation | pages | p50 ms | p90 ms | p99 ms | slowest |
|---|---:|---:|---:|---:|---:|
${row('in peace', times.peace)}
${row('while ten reports are made', times.busy)}

| the reports | median | slowest |
|---|---:|---:|
| a file, from asking to having it | ${percentile(times.files, 0.5).toFixed(0)} ms | ${Math.max(...times.files).toFixed(0)} ms |
| all ten | ${percentile(times.all, 0.5).toFixed(0)} ms | ${Math.max(...times.all).toFixed(0)} ms |

The worker takes ${idle.toFixed(0)} MB of memory when it has nothing to do.
`)
} finally {
  await product?.stop()
  await database.release()
  await rm(folder, { recursive: true, force: true })
}
