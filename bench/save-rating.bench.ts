// Saving a rating through HTTP against the bare durable upsert, on the same PostgreSQL in the same run.
// Needs a build: npx react-router build. Run: node bench/save-rating.bench.ts
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { Agent, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { readConfig } from '../server/config.ts'
import { openApplication } from '../server/open-application.ts'
import { openProgramContext } from '../server/open-context.ts'
import { createOccasion } from '../server/services/assessments/create-occasion.ts'
import { addPerson } from '../server/services/people/add-person.ts'
import { findPerson } from '../server/services/people/find-person.ts'
import { openEmbeddedCluster } from '../server/store/database/embedded-cluster.ts'

const build = process.env.JAMSIDES_BUILD ?? 'build'
const rounds = Number(process.env.BENCH_ROUNDS ?? 6)
const clientCounts = [1, 16]
const items = 10

type Work = (client: number, turn: number) => Promise<void>
type Measured = Readonly<{ rate: number; p50: number; p99: number }>

/**
 * Lets a number of clients work, each as fast as it is answered. The kinds of work take turns, second by second, so
 * that whatever else the machine does falls on all of them.
 */
async function measure(clients: number, kinds: ReadonlyMap<string, Work>) {
  const taken = new Map([...kinds.keys()].map((name) => [name, { times: [] as number[], lasted: 0 }]))
  for (let round = 0; round <= rounds; round++) {
    for (const [name, work] of kinds) {
      const begun = performance.now()
      const times = await workFor(1000, clients, work)
      // The first round warms up.
      if (round === 0) continue
      taken.get(name)!.times.push(...times)
      taken.get(name)!.lasted += performance.now() - begun
    }
  }
  return new Map([...taken].map(([name, { times, lasted }]) => [name, summarise(times, lasted)]))
}

async function workFor(duration: number, clients: number, work: Work): Promise<number[]> {
  const times: number[] = []
  const end = performance.now() + duration
  await Promise.all(
    Array.from({ length: clients }, async (_, client) => {
      for (let turn = 0; performance.now() < end; turn++) {
        const from = performance.now()
        await work(client, turn)
        times.push(performance.now() - from)
      }
    }),
  )
  return times
}

function summarise(times: number[], lasted: number): Measured {
  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.floor(times.length * share)]!
  return { rate: (times.length / lasted) * 1000, p50: at(0.5), p99: at(0.99) }
}

/** The bare upsert: one statement, committed and synced, as a program without any product around it would do it. */
async function bareUpsert(url: string, clients: number, prepared: boolean) {
  const connections = await Promise.all(
    Array.from({ length: clients }, async () => {
      const connection = new Client(url)
      await connection.connect()
      return connection
    }),
  )
  const text = `insert into bare_rating (assessment_id, item, answer, value, comment, saved_at)
    values ($1, $2, $3, $4, $5, now())
    on conflict (assessment_id, item) do update set answer = excluded.answer, value = excluded.value,
      comment = excluded.comment, version = bare_rating.version + 1, saved_at = excluded.saved_at`
  const ids = connections.map((_, i) => `00000000-0000-4000-8000-${String(i).padStart(12, '0')}`)
  const work: Work = async (client, turn) => {
    const values = [ids[client], (turn % items) + 1, 'rated', (turn % 3) + 1, `svar ${turn}`]
    await connections[client]!.query(prepared ? { name: 'bare', text, values } : { text, values })
  }
  return { work, close: () => Promise.all(connections.map((connection) => connection.end())) }
}

/** One person after another saves one answer after another, each based on the version the server last told. */
function saveThroughHttp(port: number, occasion: string, people: readonly string[]) {
  const agent = new Agent({ keepAlive: true })
  const versions = people.map(() => new Map<number, number>())
  const work: Work = async (client, turn) => {
    const item = (turn % items) + 1
    const known = versions[client]!
    const version = String(known.get(item) ?? 0)
    const answer = String((turn % 3) + 1)
    const fields = {
      instrument: 'checklist-2018',
      item: String(item),
      version,
      answer,
      comment: `svar ${turn} ${Math.random()}`,
    }
    const told = await post(agent, port, `/tillfallen/${occasion}/spara`, people[client]!, fields)
    if (told.version === undefined) throw new Error(told.message)
    known.set(item, told.version)
  }
  return { work, close: () => agent.destroy() }
}

type Told = Readonly<{ message: string; version?: number }>

function post(agent: Agent, port: number, path: string, person: string, fields: Record<string, string>) {
  const body = new URLSearchParams(fields).toString()
  return new Promise<Told>((resolve, reject) => {
    const headers = {
      'Content-Type': 'application/x-www-form-urlencoded',
      'Content-Length': Buffer.byteLength(body),
      Cookie: `jamsides_person=${person}`,
      'Sec-Fetch-Site': 'same-origin',
    }
    const sent = request({ agent, port, path, method: 'POST', headers }, (response) => {
      let text = ''
      response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk))
      response.on('end', () =>
        response.statusCode === 200
          ? resolve(JSON.parse(text) as Told)
          : reject(new Error(`${response.statusCode} ${text}`)),
      )
    })
    sent.on('error', reject).end(body)
  })
}

/** An occasion of Fabelstad with as many raters as the most clients need. */
async function prepareOccasion(databaseUrl: string) {
  const { application, close } = await openApplication({ ...readConfig({}), databaseUrl })
  const anonymous = openProgramContext(application, { person: null, language: 'sv' })
  const ctx = { ...anonymous, person: await findPerson(anonymous, { id: 'siri' }) }
  const people: string[] = []
  for (let i = 0; i < Math.max(...clientCounts); i++)
    people.push(await addPerson(ctx, { organisationCode: 'X002', name: `Rad ${i}`, role: 'manager' }))
  const occasion = await createOccasion(ctx, {
    roundSlug: 'exempelrundan',
    code: 'X002',
    meetingId: 'bm3',
    instrumentId: 'checklist-2018',
    levelId: 'overall',
    date: '2027-01-28',
    invitations: people.map((personId) => ({ personId, role: 'manager' })),
  })
  await close()
  return { people, occasion }
}

async function startServer(databaseUrl: string) {
  const server = spawn(process.execPath, [join(build, 'server', 'index.js')], {
    env: { ...process.env, NODE_ENV: 'production', DATABASE_URL: databaseUrl, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const stopped = once(server, 'exit')
  const port = await new Promise<number>((resolve, reject) => {
    let text = ''
    server.stdout.on('data', (chunk: Buffer) => {
      text += chunk.toString()
      const found = /http:\/\/[\w.]+:(\d+)/.exec(text)?.[1]
      if (found) resolve(Number(found))
    })
    server.once('exit', () => reject(new Error('The server did not start.')))
  })
  return {
    port,
    stop: async () => {
      server.kill('SIGINT')
      await stopped
    },
  }
}

async function main(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'jamsides-bench-'))
  const cluster = await openEmbeddedCluster(folder)
  try {
    const { people, occasion } = await prepareOccasion(cluster.url)
    const maker = new Client(cluster.url)
    await maker.connect()
    await maker.query('create table bare_rating (like rating including all)')
    await maker.end()
    const server = await startServer(cluster.url)
    try {
      process.stdout.write(heading)
      const http = saveThroughHttp(server.port, occasion, people)
      for (const clients of clientCounts) {
        const bare = await bareUpsert(cluster.url, clients, false)
        const prepared = await bareUpsert(cluster.url, clients, true)
        const kinds = new Map([
          ['bare upsert', bare.work],
          ['bare upsert, prepared', prepared.work],
          ['save through HTTP', http.work],
        ])
        print(clients, await measure(clients, kinds))
        await Promise.all([bare.close(), prepared.close()])
      }
      http.close()
    } finally {
      await server.stop()
    }
  } finally {
    await cluster.release()
    await rm(folder, { recursive: true, force: true })
  }
}

function print(clients: number, rows: ReadonlyMap<string, Measured>): void {
  const http = rows.get('save through HTTP')!
  for (const [name, { rate, p50, p99 }] of rows) {
    const ratio = name === 'save through HTTP' ? '' : (http.rate / rate).toFixed(2)
    const cells = [clients, name, rate.toFixed(0), ratio, `${p50.toFixed(2)} / ${p99.toFixed(2)}`]
    process.stdout.write(`| ${cells.join(' | ')} |\n`)
  }
}

const heading = `## Saving a rating

Baseline: the bare durable upsert of one rating in the same PostgreSQL, as pg sends it and with its plan prepared. Goals for
the bare upsert: HTTP reaches 0.5 of its rate at 1 client and 0.25 at 16, with a p99 under 25 ms at 16.

| clients | what | per second | HTTP reaches | p50 / p99 ms |
|---:|---|---:|---:|---:|
`

await main()
