// The public pages of the library through HTTP, with its opening stock and with 10,000 entries, beside a page that was there
// before it; the pictures for links, drawn and kept; and the whole library as a file. Needs a build.
// Run: node bench/library-pages.bench.ts
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { address } from '#app/addresses.ts'
import { openEmbeddedCluster } from '#server/store/database/embedded-cluster.ts'
import { bundle } from './bundle.ts'
import { makeExamples } from './library/make-examples.ts'
import { makeWords } from './library/make-words.ts'
import type * as Modules from './library/modules.ts'
import { seeded } from './library/seeded.ts'
import { percentile } from './measure-load.ts'
import { median, time } from './measure-time.ts'
import { startServer } from './servers/start-server.ts'

const build = process.env.JAMSIDES_BUILD ?? 'build'
const turns = Number(process.env.BENCH_TURNS ?? 40)
/** Milliseconds that no page of the library takes in 19 cases of 20. */
const goal = 100
const entries = 10_000

const slug = 'karlskoga-idrottsresurser'
const own = { round: 'exempelrundan', code: 'X001' }
const list = address('sv', 'library')

const pages = [
  ['hub of an organisation (baseline)', address('sv', 'participation', own)],
  ['list, nothing asked', list],
  ['list, two words', `${list}?q=idrott+tjejer`],
  ['list, two facets', `${list}?area=idrott&step=outcome`],
  ['list, last page', `${list}?page=99999`],
  ['a story', address('sv', 'libraryStory', { slug })],
  ['its picture, drawn before', address('sv', 'libraryStoryFile', { slug, file: 'card.png' })],
  ['feed (Atom)', address('sv', 'libraryFeedFile', { feed: 'atom.xml' })],
  ['all as JSON', address('sv', 'libraryFile', { file: 'library.json' })],
] as const

type Row = Readonly<{ name: string; times: readonly number[]; size: number }>

async function open(url: string): Promise<readonly [number, number]> {
  const [milliseconds, size] = await time(async () => {
    const response = await fetch(url)
    const bytes = await response.arrayBuffer()
    if (response.status !== 200) throw new Error(`${url} answered ${response.status}.`)
    return bytes.byteLength
  })
  return [milliseconds, size]
}

/** Every page by turns, so that what else the machine does hits all alike. */
async function measure(port: number): Promise<readonly Row[]> {
  const rows = pages.map(([name]) => ({ name, times: [] as number[], size: 0 }))
  for (let turn = -5; turn < turns; turn++)
    for (const [i, [, path]] of pages.entries()) {
      const [milliseconds, size] = await open(`http://127.0.0.1:${port}${path}`)
      if (turn >= 0) rows[i]!.times.push(milliseconds)
      rows[i]!.size = size
    }
  return rows
}

/** Pictures that nobody has asked for before, one after another. */
async function drawPictures(port: number, slugs: readonly string[]): Promise<Row> {
  const times: number[] = []
  let size = 0
  for (const one of slugs) {
    const path = address('en', 'libraryStoryFile', { slug: one, file: 'card.png' })
    const [milliseconds, bytes] = await open(`http://127.0.0.1:${port}${path}`)
    times.push(milliseconds)
    size = Math.max(size, bytes)
  }
  return { name: 'a picture, drawn', times, size }
}

async function serveAndMeasure(environment: Record<string, string>, slugs: readonly string[]) {
  const server = await startServer(join(build, 'server', 'index.js'), environment, { pinned: false })
  try {
    return [...(await measure(server.port)), await drawPictures(server.port, slugs)]
  } finally {
    await server.stop()
  }
}

/** Fills the index to 10,000, as search is measured. Gives the names of the real ones. */
async function fill(modules: typeof Modules, databaseUrl: string, folder: string, count: number) {
  const config = { ...modules.readConfig({ JAMSIDES_DATA: folder }), databaseUrl }
  const { application, close } = await modules.openApplication(config)
  const { content, db } = application
  const real = content.library.cases.map((one) => modules.caseEntry(one, content.organisations))
  const random = seeded(20_261_123)
  const made = makeExamples(content, Math.max(0, count - real.length), makeWords(real, random), random)
  for (let from = 0; from < made.length; from += 500) {
    const some = made.slice(from, from + 500)
    await modules.saveLibraryEntries(
      db,
      some.map((entry) => modules.indexLibraryEntry(content, entry)),
    )
  }
  await close()
  return real.map(({ card }) => card.slug)
}

function table(heading: string, rows: readonly Row[]): string {
  const baseline = median(rows[0]!.times)
  const lines = rows.map(({ name, times, size }, i) => {
    const p95 = percentile(times, 0.95)
    const verdict = i === 0 ? '' : p95 < goal ? 'reached' : 'missed'
    const ratio = (median(times) / baseline).toFixed(1)
    return `| ${[name, median(times).toFixed(1), p95.toFixed(1), ratio, verdict, (size / 1000).toFixed(0)].join(' | ')} |`
  })
  return `| ${heading} | p50 ms | p95 ms | to baseline | under ${goal} ms | kB |\n|---|---:|---:|---:|---|---:|\n${lines.join('\n')}\n`
}

const modules = await bundle<typeof Modules>('library/modules.ts')
const folder = await mkdtemp(join(tmpdir(), 'jamsides-bench-'))
const cluster = await openEmbeddedCluster(folder)
const environment = { DATABASE_URL: cluster.url, JAMSIDES_DATA: folder }
try {
  const slugs = await fill(modules, cluster.url, folder, 0)
  const few = await serveAndMeasure(environment, slugs)
  await fill(modules, cluster.url, folder, entries)
  const many = await serveAndMeasure(environment, slugs)
  process.stdout.write(
    `## The library's pages\n\nOne reader at a time, each page ${turns} times by turns; every picture once. Baseline: the hub of an ` +
      `organisation, asked in the same turns.\n\n` +
      `${table(`${slugs.length} entries`, few)}\n${table(`${entries} entries`, many)}`,
  )
} finally {
  await cluster.release()
  await rm(folder, { recursive: true, force: true })
}
