// Reading pages: how many requests a second with real database reads, beside React's own render of the same page with
// its data already in memory; and what a page sends.
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
const example = { round: 'exempelrundan', code: 'X001' }
const pages = [
  { name: 'Participation hub', path: address('sv', 'participation', example) },
  { name: 'Comparison', path: address('sv', 'comparison', example) },
]
const cookie = 'jamsides_person=saga'
const clientCounts = [1, 16]
const rounds = 5
const milliseconds = 900
const goal = 0.5
const goalOfScript = 15_000

type Row = Readonly<{ clients: number; product: readonly Measurement[]; baseline: readonly Measurement[] }>

/** Takes turns between the two servers, so that what else the machine does hits both alike. */
async function measurePage(
  path: string,
  product: RunningServer,
  baseline: RunningServer,
): Promise<readonly Row[]> {
  const at = (server: RunningServer, clients: number, time = milliseconds) =>
    measureLoad({ port: server.port, path, cookie, clients, milliseconds: time })
  for (const server of [product, baseline]) await at(server, 4, 1500)
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
  return `| ${name} | ${clients} | ${rate(product)} | ${rate(baseline)} | ${ratio.toFixed(2)} (${verdict}) | ${times(product)} | ${times(baseline)} |`
}

/** What one page sends: its own size, its scripts, and their size. */
async function sizeOf(name: string, path: string, port: number): Promise<string> {
  const origin = `http://127.0.0.1:${port}`
  const html = await (await fetch(origin + path, { headers: { cookie } })).text()
  const scripts = [
    ...html.matchAll(/<script[^>]*src="([^"]+)"|<link[^>]*rel="modulepreload"[^>]*href="([^"]+)"/g),
  ]
  const addresses = scripts.map(([, source, preloaded]) => source ?? preloaded!)
  const codes = await Promise.all(addresses.map(async (source) => (await fetch(origin + source)).bytes()))
  const sent = codes.reduce((sum, code) => sum + gzipSync(code).length, 0)
  const verdict = addresses.length === 1 && sent <= goalOfScript ? 'reached' : 'missed'
  return `| ${name} | ${html.length} | ${gzipSync(html).length} | ${addresses.length} | ${sent} (${verdict}) |`
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
  for (const { name, path } of pages) {
    const baseline = await startServer(built.script, {
      ...environment,
      BENCH_PATH: path,
      BENCH_COOKIE: cookie,
    })
    lines.push(...(await measurePage(path, product, baseline)).map((row) => line(name, row)))
    await baseline.stop()
    sizes.push(await sizeOf(name, path, product.port))
  }
  await product.stop()
} finally {
  await database.release()
  await built.remove()
  await rm(folder, { recursive: true, force: true })
}

process.stdout.write(`## Reading pages

Baseline: React's own server render of the same page, its data in memory, behind a bare node:http
server; ${placement}. Both answer on one thread. Goal: at least ${goal} of its requests a second.

| page | clients | requests/s | baseline | ratio | p50 / p99 ms | baseline |
|---|---:|---:|---:|---:|---:|---:|
${lines.join('\n')}

Goal: no framework JavaScript, one script of at most ${goalOfScript / 1000} kB gzip.

| page | HTML bytes | gzip | scripts | script bytes, gzip |
|---|---:|---:|---:|---:|
${sizes.join('\n')}
`)
