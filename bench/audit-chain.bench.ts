// What the chain of the audit trail costs a save: ratings of one organisation straight into the store, in turns with a
// database whose trigger is off. Run: node bench/audit-chain.bench.ts
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { readConfig } from '../server/config.ts'
import type { Database } from '../server/context.ts'
import { openApplication } from '../server/open-application.ts'
import { openProgramContext } from '../server/open-context.ts'
import { createOccasion } from '../server/services/assessments/create-occasion.ts'
import { addPerson } from '../server/services/people/add-person.ts'
import { findPerson } from '../server/services/people/find-person.ts'
import { saveRating } from '../server/store/assessments/save-rating.ts'
import { connect } from '../server/store/database/connect.ts'
import { openEmbeddedCluster } from '../server/store/database/embedded-cluster.ts'

const rounds = Number(process.env.BENCH_ROUNDS ?? 7)
const clientCounts = [1, 20]
const most = Math.max(...clientCounts)
const items = 10
const instrumentId = 'checklist-2018'

type Side = Readonly<{
  name: string
  db: Database
  people: readonly string[]
  occasionId: string
  versions: Map<string, number>
}>

async function run(address: string, text: string): Promise<void> {
  const client = new Client(address)
  await client.connect()
  await client.query(text)
  await client.end()
}

const withoutChain = `alter table audit_entry disable trigger audit_is_chained;
  alter table audit_entry alter position drop not null, alter hash drop not null, drop constraint audit_begins`

/** A database with an occasion of Fabelstad for as many raters as there are clients. */
async function open(cluster: string, name: string, isChained: boolean): Promise<Side> {
  await run(cluster, `create database ${name}`)
  const databaseUrl = cluster.replace(/\/[^/]*$/, `/${name}`)
  const { application, close } = await openApplication({ ...readConfig({}), databaseUrl })
  const nobody = openProgramContext(application, { person: null, language: 'sv' })
  const ctx = { ...nobody, person: await findPerson(nobody, { id: 'siri' }) }
  const people: string[] = []
  for (let i = 0; i < most; i++)
    people.push(await addPerson(ctx, { organisationCode: 'X002', name: `Rad ${i}`, role: 'manager' }))
  const occasionId = await createOccasion(ctx, {
    roundSlug: 'exempelrundan',
    code: 'X002',
    meetingId: 'bm3',
    instrumentId,
    levelId: 'overall',
    date: '2027-01-28',
    invitations: people.map((personId) => ({ personId, role: 'manager' })),
  })
  await close()
  if (!isChained) await run(databaseUrl, withoutChain)
  return { name, db: connect(databaseUrl, most), people, occasionId, versions: new Map() }
}

async function save({ db, people, occasionId, versions }: Side, client: number, turn: number): Promise<void> {
  const item = (turn % items) + 1
  const key = `${client} ${item}`
  const version = await saveRating(db, {
    occasionId,
    instrumentId,
    personId: people[client]!,
    within: ['X002'],
    item,
    answer: { kind: 'rated', value: (turn % 3) + 1 },
    comment: `svar ${turn} ${Math.random()}`,
    version: versions.get(key) ?? 0,
    at: new Date(),
  })
  if (version === undefined) throw new Error('A rating was not saved.')
  versions.set(key, version)
}

/** How long each save took, of clients that never pause for a second. */
async function workASecond(side: Side, clients: number): Promise<readonly number[]> {
  const times: number[] = []
  const end = performance.now() + 1000
  await Promise.all(
    Array.from({ length: clients }, async (_, client) => {
      for (let turn = 0; performance.now() < end; turn++) {
        const from = performance.now()
        await save(side, client, turn)
        times.push(performance.now() - from)
      }
    }),
  )
  return times
}

async function compare(sides: readonly Side[], clients: number): Promise<void> {
  const taken = new Map<Side, number[]>(sides.map((side) => [side, []]))
  for (let round = 0; round <= rounds; round++)
    for (const side of sides) {
      const times = await workASecond(side, clients)
      // The first round warms up.
      if (round > 0) taken.get(side)!.push(...times)
    }
  for (const [{ name }, times] of taken) {
    times.sort((a, b) => a - b)
    const at = (share: number) => times[Math.floor(times.length * share)]!.toFixed(2)
    const cells = [clients, name, (times.length / rounds).toFixed(0), `${at(0.5)} / ${at(0.99)}`]
    process.stdout.write(`| ${cells.join(' | ')} |\n`)
  }
}

const folder = await mkdtemp(join(tmpdir(), 'jamsides-bench-'))
const cluster = await openEmbeddedCluster(folder)
try {
  const sides = [await open(cluster.url, 'chained', true), await open(cluster.url, 'unchained', false)]
  process.stdout.write('| raters | audit trail | per second | p50 / p99 ms |\n|---:|---|---:|---:|\n')
  for (const clients of clientCounts) await compare(sides, clients)
  for (const { db } of sides) await db.destroy()
} finally {
  await cluster.release()
  await rm(folder, { recursive: true, force: true })
}
