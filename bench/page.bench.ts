// Reading pages: how many requests a second with real database reads, beside React's own render of the same page with
// its data already in memory; and what a page sends. Needs a build. Run: node bench/page.bench.ts
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { address } from '#app/addresses.ts'
import { openEmbeddedCluster } from '#server/store/database/embedded-cluster.ts'
import { buildBaseline } from './build-baseline.ts'
import { type Measurement, measureLoad, median, percentile } from './measure-load.ts'
import { pinClients, placement, type RunningServer, startServer } from './servers/start-server.ts'

const build = process.env.JAMSIDES_BUILD ?? 'build'
const clientCounts = [1, 16]
const rounds = 5
const milliseconds = 600
const warmUp = 900
const goal = 0.5
const goalOfScript = 15_000

type Page = Readonly<{ name: string; person: string; path: string }>
type Row = Readonly<{ clients: number; product: readonly Measurement[]; baseline: readonly Measurement[] }>

/** The pages of the main flow, as one comes to them. */
async function findPages(port: number): Promise<readonly Page[]> {
  const own = { round: 'exempelrundan', code: 'X001' }
  const home = await fetchPage(port, { person: 'carl', path: address('sv', 'home') })
  const sheet = /href="(\/tillfallen\/[^"]+\/skatta)"/.exec(home)?.[1]
  if (!sheet) throw new Error('The start page of the example manager leads to no sheet.')
  return [
    { name: 'Hub of an organisation', person: 'saga', path: address('sv', 'participation', own) },
    { name: 'Rating sheet', person: 'carl', path: sheet },
    { name: 'Comparison', person: 'saga', path: address('sv', 'comparison', own) },
  ]
}

function cookieOf(person: string): string {
  return `jamsides_person=${person}`
}

async function fetchPage(port: number, { person, path }: Omit<Page, 'name'>): Promise<string> {
  return (await fetch(`http://127.0.0.1:${port}${path}`, { headers: { cookie: cookieOf(person) } })).text()
}

/** Takes turns between the two servers, so that what else the machine does hits both alike. */
async function measurePage(
  page: Page,
  product: RunningServer,
  baseline: RunningServer,
): Promise<readonly Row[]> {
  const at = ({ port }: RunningServer, clients: number, time = milliseconds) =>
    measureLoad({ port, path: page.path, cookie: cookieOf(page.person), clients, milliseconds: time })
  for (const server of [product, baseline]) await at(server, 4, warmUp)
  const rows: Row[] = []
  for (const clients of clientCounts) {
    const row = { clients, product: [] as Measurement[], baseline: [] as Measurement[] }
    for (let round = 0; round < rounds; round++) {
      row.product.push(await at(product, clients))
      row.baseline.push(await at(baseline, clients))
    }
    rows.push(row)
  }
  return rows
}

function line(name: string, { clients, product, baseline }: Row): string {
  const ratio = median(product.map(({ perSecond }, i) => perSecond / baseline[i]!.perSecond))
  const rate = (all: readonly Measurement[]) => median(all.map(({ perSecond }) => perSecond)).toFixed(0)
  const times = (all: readonly Measurement[]) => {
    const latencies = all.flatMap((one) => one.latencies)
    return [0.5, 0.99].map((share) => percentile(latencies, share).toFixed(1)).join(' / ')
  }
  const verdict = ratio >= goal ? 'reached' : 'missed'
  const cells = [name, clients, rate(product), rate(baseline), `${ratio.toFixed(2)} (${verdict})`]
  return `| ${[...cells, times(product), times(baseline)].join(' | ')} |`
}

/** What one page sends: its own size, its scripts, and their size. */
async function sizeOf(page: Page, port: number): Promise<string> {
  const html = await fetchPage(port, page)
  const scripts = html.matchAll(/<script[^>]*src="([^"]+)"|<link[^>]*rel="modulepreload"[^>]*href="([^"]+)"/g)
  const sources = [...scripts].map(([, source, preloaded]) => source ?? preloaded!)
  const codes = await Promise.all(
    sources.map(async (source) => (await fetch(`http://127.0.0.1:${port}${source}`)).bytes()),
  )
  const sent = codes.reduce((sum, code) => sum + gzipSync(code).length, 0)
  const verdict = sources.length === 1 && sent <= goalOfScript ? 'reached' : 'missed'
  return `| ${page.name} | ${html.length} | ${gzipSync(html).length} | ${sources.length} | ${sent} (${verdict}) |`
}

const built = await buildBaseline('./bench/servers/page-baseline.tsx')
const folder = await mkdtemp(join(tmpdir(), 'jamsides-bench-'))
// The database runs where the clients do: it is no part of the server that is measured.
await pinClients()
const database = await openEmbeddedCluster(folder)
const environment = { DATABASE_URL: database.url, JAMSIDES_DATA: folder }
const lines: string[] = []
const sizes: string[] = []
try {
  const product = await startServer(join(build, 'server', 'index.js'), environment)
  for (const page of await findPages(product.port)) {
    const memory = { BENCH_PATH: page.path, BENCH_COOKIE: cookieOf(page.person) }
    const baseline = await startServer(built.script, { ...environment, ...memory })
    lines.push(...(await measurePage(page, product, baseline)).map((row) => line(page.name, row)))
    await baseline.stop()
    sizes.push(await sizeOf(page, product.port))
  }
  await product.stop()
} finally {
  await database.release()
  await built.remove()
  await rm(folder, { recursive: true, force: true })
}

process.stdout.write(`## Reading pages

Baseline: React's own server render of the same page, its data in memory, behind a bare node:http server;
${placement}. Goal: at least ${goal} of its requests a second.

| page | clients | requests/s | baseline | ratio | p50 / p99 ms | baseline |
|---|---:|---:|---:|---:|---:|---:|
${lines.join('\n')}

Goal: no framework JavaScript, one script of at most ${goalOfScript / 1000} kB gzip.

| page | HTML characters | gzip | scripts | script bytes, gzip |
|---|---:|---:|---:|---:|
${sizes.join('\n')}
`)
