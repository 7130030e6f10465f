// Searching a library of 10,000 examples, of which 155 are real, beside what one would write first, on the same texts in the
// same run. Run: node bench/library-search.bench.ts
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { LibraryEntry } from '#domain/library/library-entry.ts'
import type { ChosenFacets } from '#domain/library/library-facets.ts'
import { heldOutPairs, tunedPairs } from '#test/library/search-pairs.ts'
import { sql } from 'kysely'
import type { Application, Database } from '#server/context.ts'
import { connect } from '#server/store/database/connect.ts'
import { openEmbeddedCluster } from '#server/store/database/embedded-cluster.ts'
import { bundle } from './bundle.ts'
import { type Baseline, fillBaselines, listBaselines, makeBaselines } from './library/baselines.ts'
import { makeExamples } from './library/make-examples.ts'
import { makeWords, type WordSource } from './library/make-words.ts'
import type * as Modules from './library/modules.ts'
import { readProcessorTime } from './library/processor-time.ts'
import { seeded } from './library/seeded.ts'
import { percentile } from './measure-load.ts'
import { median, time } from './measure-time.ts'

/** Milliseconds that no search may take. */
const goal = 100
const examples = 10_000
const turns = Number(process.env.BENCH_TURNS ?? 3)

type Question = Readonly<{
  words: string
  slug: string | null
  facets: ChosenFacets
}>

/** The pairs of the relevance list, and as many that nobody thought of: common words, rare ones, slips, none at all. */
function listQuestions(
  words: WordSource,
  areas: readonly string[],
  random: () => number,
): readonly Question[] {
  const pairs = [...tunedPairs, ...heldOutPairs].map(([asked, slug]) => ({ words: asked, slug, facets: {} }))
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)]!
  const one = () => {
    const word = random() < 0.3 ? words.rare() : words.draw()
    const slip = Math.floor(random() * word.length)
    return random() < 0.15 ? word.slice(0, slip) + word.slice(slip + 1) : word
  }
  const others = Array.from({ length: pairs.length }, (_, i): Question => ({
    words: i % 20 === 0 ? '' : Array.from({ length: 1 + Math.floor(random() * 3) }, one).join(' '),
    slug: null,
    facets: random() < 0.3 ? { area: [pick(areas)], step: ['outcome', 'product'] } : {},
  }))
  return [...pairs, ...others]
}

/** A way of asking that is measured. */
type Way = Readonly<{ name: string; search: (question: Question) => Promise<readonly string[]> }>

/** Puts made-up examples beside the real ones, for all that is measured. */
async function addExamples(
  modules: typeof Modules,
  { db, content }: Application,
  made: readonly LibraryEntry[],
): Promise<void> {
  for (let from = 0; from < made.length; from += 500) {
    const rows = made.slice(from, from + 500).map((entry) => modules.indexLibraryEntry(content, entry))
    await modules.saveLibraryEntries(db, rows)
  }
}

/** How many of the pairs each way answers among its first three, while there is nothing but real cases. */
async function countFound(ways: readonly Way[]): Promise<readonly number[]> {
  const found = ways.map(() => 0)
  for (const [words, slug] of [...tunedPairs, ...heldOutPairs])
    for (const [i, { search }] of ways.entries()) {
      const slugs = await search({ words, slug, facets: {} })
      if (slugs.slice(0, 3).includes(slug)) found[i]! += 1
    }
  return found
}

type Times = Readonly<{ waited: number[]; worked: number[] }>

/** How long each way takes for every question, and how much of the processor, in milliseconds; asked by turns. */
async function measure(
  db: Database,
  questions: readonly Question[],
  ways: readonly Way[],
): Promise<readonly Times[]> {
  const times = ways.map((): Times => ({ waited: [], worked: [] }))
  for (let turn = -1; turn < turns; turn++)
    for (const question of questions)
      for (const [i, { search }] of ways.entries()) {
        const before = await readProcessorTime(db)
        const [milliseconds] = await time(() => search(question))
        const after = await readProcessorTime(db)
        if (turn < 0) continue
        times[i]!.waited.push(milliseconds)
        times[i]!.worked.push(before === null || after === null ? Number.NaN : after - before)
      }
  return times
}

const plain = ({ name, search }: Baseline): Way => ({ name, search: ({ words }) => search(words) })

type Result = Readonly<{ name: string; times: Times; found: number }>

function report(results: readonly Result[], count: number): void {
  const pairs = tunedPairs.length + heldOutPairs.length
  const [own] = results
  const slowest = Math.max(...own!.times.worked)
  const three = (values: readonly number[]) =>
    [median(values), percentile(values, 0.95), Math.max(...values)].map((value) => value.toFixed(1))
  const lines = results.map(({ name, times: { waited, worked }, found }) => {
    const ratio = (median(worked) / median(own!.times.worked)).toFixed(1)
    return `| ${[name, ...three(worked), ratio, ...three(waited)].join(' | ')} | ${found} of ${pairs} |`
  })
  process.stdout.write(`## Searching the library

${examples} examples, of which the published cases are real and the others made up of their words and of compounds of these
(${count} words, drawn as texts use them); ${own!.times.waited.length} searches of each kind by turns, one at a time: the pairs of the
relevance list and as many that nobody thought of. Goal: no search takes more than ${goal} ms of the processor, its own and the
database's. Here ${slowest.toFixed(0)} ms (${slowest < goal ? 'reached' : 'missed'}). What was waited is told beside: it is the same on a machine that does nothing else.
The last column is how many of the pairs stand among the first three while there are only real cases.

| way | processor p50 ms | p95 | most | p50 to ours | waited p50 ms | p95 | most | pairs found |
|---|---:|---:|---:|---:|---:|---:|---:|---:|
${lines.join('\n')}
`)
}

const modules = await bundle<typeof Modules>('library/modules.ts')
const folder = await mkdtemp(join(tmpdir(), 'jamsides-bench-'))
const cluster = await openEmbeddedCluster(folder)
const owner = connect(cluster.url, 2)
const { application, close } = await modules.openApplication({
  ...modules.readConfig({ JAMSIDES_DATA: folder }),
  databaseUrl: cluster.url,
})
try {
  const { content } = application
  const random = seeded(20_261_123)
  const real = content.library.cases.map((one) => modules.caseEntry(one, content.organisations))
  const ctx = modules.openContext(application, { person: null, language: 'sv' })
  const ours = async (question: Question) => {
    const { cards } = await modules.searchLibrary(ctx, { ...question, page: 1 })
    return cards.map(({ slug }) => slug)
  }
  const waysFor = (entries: readonly LibraryEntry[]): readonly Way[] => [
    { name: 'the library, with facets counted', search: ours },
    ...listBaselines(owner, entries).map(plain),
  ]
  await makeBaselines(owner)
  await fillBaselines(owner, real)
  const found = await countFound(waysFor(real))
  const words = makeWords(real, random)
  const made = makeExamples(content, examples - real.length, words, random)
  await addExamples(modules, application, made)
  await fillBaselines(owner, made)
  // As the database does by itself within a minute.
  await sql`vacuum analyze`.execute(owner)
  const areas = content.areas.map(({ id }) => id)
  const ways = waysFor([...made, ...real])
  const times = await measure(owner, listQuestions(words, areas, random), ways)
  report(
    ways.map(({ name }, i) => ({ name, times: times[i]!, found: found[i]! })),
    words.count,
  )
} finally {
  await close()
  await owner.destroy()
  await cluster.release()
  await rm(folder, { recursive: true, force: true })
}
