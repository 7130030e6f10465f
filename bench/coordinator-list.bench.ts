// The coordinator's list of every municipality and region, opened through HTTP, beside one bare statement and one string
// with the same rows, on the same PostgreSQL in the same run. Needs a build. Run: node bench/coordinator-list.bench.ts
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { address } from '#app/addresses.ts'
import { readConfig } from '#server/config.ts'
import { openApplication } from '#server/open-application.ts'
import { openEmbeddedCluster } from '#server/store/database/embedded-cluster.ts'
import { percentile } from './measure-load.ts'
import { median } from './measure-time.ts'
import { renderBareList } from './rounds/bare-list.ts'
import { fillLargeRound, largeRound } from './rounds/fill-large-round.ts'
import { startServer } from './servers/start-server.ts'

const build = process.env.JAMSIDES_BUILD ?? 'build'
const turns = Number(process.env.BENCH_TURNS ?? 40)
const goal = 200

async function fill(databaseUrl: string): Promise<void> {
  const { application, close } = await openApplication({ ...readConfig({}), databaseUrl })
  await fillLargeRound(application.db)
  await close()
}

/** How long one page takes from the question to the last sign of the answer, and how much it is. Milliseconds. */
async function open(url: string): Promise<readonly [number, number]> {
  const begun = performance.now()
  const response = await fetch(url, { headers: { cookie: `jamsides_person=${largeRound.coordinator}` } })
  const text = await response.text()
  if (response.status !== 200) throw new Error(`${url} answered ${response.status}.`)
  return [performance.now() - begun, text.length]
}

/** The bare list behind a server of its own, so that both are asked in the same way. */
async function serveBareList(databaseUrl: string) {
  const client = new Client(databaseUrl)
  await client.connect()
  const server = createServer((_, response) => {
    void renderBareList(client).then((html) => response.end(html))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const close = async () => {
    server.closeAllConnections()
    server.close()
    await client.end()
  }
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close }
}

async function measure(pages: readonly (readonly [string, string])[]): Promise<void> {
  const taken = new Map(pages.map(([name]) => [name, { times: [] as number[], size: 0 }]))
  for (let turn = -5; turn < turns; turn++)
    for (const [name, url] of pages) {
      const [milliseconds, size] = await open(url)
      if (turn >= 0) taken.get(name)!.times.push(milliseconds)
      taken.get(name)!.size = size
    }
  process.stdout.write(
    `## The coordinator's list\n\nThe list of 311 organisations, one reader at a time, ${turns} turns.\n\n` +
      '| page | median ms | p95 ms | under 200 ms | kB |\n|---|---|---|---|---|\n',
  )
  for (const [name, { times, size }] of taken) {
    const p95 = percentile(times, 0.95)
    const cells = [name, median(times).toFixed(1), p95.toFixed(1), p95 < goal ? 'reached' : 'missed']
    process.stdout.write(`| ${cells.join(' | ')} | ${(size / 1000).toFixed(0)} |\n`)
  }
}

async function main(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'jamsides-bench-'))
  const cluster = await openEmbeddedCluster(folder)
  try {
    await fill(cluster.url)
    const bare = await serveBareList(cluster.url)
    const script = join(build, 'server', 'index.js')
    const server = await startServer(script, { DATABASE_URL: cluster.url }, { pinned: false })
    const home = `http://127.0.0.1:${server.port}${address('sv', 'home')}`
    try {
      await measure([
        ['one statement, one string', bare.url],
        ['the whole list', home],
      ])
    } finally {
      await Promise.all([server.stop(), bare.close()])
    }
  } finally {
    await cluster.release()
    await rm(folder, { recursive: true, force: true })
  }
}

await main()
