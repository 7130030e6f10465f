import { existsSync } from 'node:fs'
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { areaOf } from '#domain/indicators/area.ts'
import { readContent } from '#server/content/read-content.ts'
import { bundle } from './bundle.ts'
import { median } from './measure-time.ts'
import { requireSame } from './statistics/digest.ts'
import type { PeerRow } from './statistics/duckdb-table.ts'
import { type Alone, type Work, workAlone } from './statistics/work-alone.ts'
import { writeNationalFile } from './statistics/write-national-file.ts'

// National statistics in, with every area against its peers: the product, and the same table by hand in DuckDB, in
// PostgreSQL and in JavaScript, each in a process of its own and all with the same result. Then the product with more.

const shared = join(import.meta.dirname, '..', '..', 'shared', 'data', 'kolada')
const realFile = join(shared, 'kolada_sex_split_1994_2022.csv.gz')
const realCatalogue = join(shared, 'kolada_v3_kpi_metadata.json')
const real = existsSync(realFile) && existsSync(realCatalogue)
const millions = [2.2, 12, 48] as const

const limits = {
  seconds: 20,
  mebibytes: 700,
  duckdb: 1.5,
  postgresql: 5,
  'typed-arrays': 2,
  gaps: 50,
  keyFigure: 50,
  search: 30,
}

const folder = await mkdtemp(join(tmpdir(), 'jamsides-bench-'))
// PostgreSQL may run as somebody else and reads its file itself.
await chmod(folder, 0o755)
try {
  await bundle('statistics/modules.ts')
  const peers = await listPeers()
  await writeFile(join(folder, 'peers.json'), JSON.stringify(peers))
  const areas = ['0000', ...peers.map(({ area }) => area)]
  const made = (rows: number) => join(folder, `made-up-${rows}.csv`)
  await writeNationalFile(made(2.2), 2.2e6, areas)
  const file = real ? realFile : made(2.2)
  const ways = new Map<Work, Alone>()
  for (const work of ['product', 'duckdb', 'typed-arrays', 'postgresql'] as const) {
    const catalogue = work === 'product' && real ? [realCatalogue] : []
    ways.set(work, await workAlone(work, file, join(folder, work), ...catalogue))
  }
  const product = ways.get('product')!
  for (const [who, { digest }] of ways) requireSame(product.digest, digest, who)
  const sizes: Alone[] = []
  for (const rows of millions) {
    if (rows !== 2.2) await writeNationalFile(made(rows), rows * 1e6, areas)
    sizes.push(await workAlone('product', made(rows), join(folder, `size-${rows}`)))
    await rm(made(rows))
    await rm(join(folder, `size-${rows}`), { recursive: true })
  }
  print(ways, sizes)
} finally {
  await rm(folder, { recursive: true, force: true })
}

async function listPeers(): Promise<PeerRow[]> {
  const { organisations } = await readContent(join(import.meta.dirname, '..', 'content'))
  return organisations.flatMap(({ code, kind, skrGroup, fictional }): PeerRow[] =>
    !fictional && (kind === 'municipality' || kind === 'region')
      ? [{ area: areaOf(code), kind, skr: skrGroup }]
      : [],
  )
}

function verdict(isHeld: boolean): string {
  return isHeld ? 'held' : 'MISSED'
}

function print(ways: ReadonlyMap<Work, Alone>, sizes: readonly Alone[]): void {
  const product = ways.get('product')!
  const { views = {} } = product
  const postgresql = ways.get('postgresql')!
  const than = (work: Work) => ways.get(work)!.seconds / product.seconds
  const way = (name: string, work: Work, goal: string) => {
    const { seconds, mebibytes } = ways.get(work)!
    const memory = work === 'postgresql' ? '–' : `${Math.round(mebibytes)} MiB`
    return `| ${name} | ${seconds.toFixed(1)} s | ${memory} | ${goal} |`
  }
  const view = (name: string, times: readonly number[], limit: number) => {
    const slowest = Math.max(...times)
    return `| ${name} | ${median(times).toFixed(1)} ms | ${slowest.toFixed(1)} ms | ${limit} ms ${verdict(slowest < limit)} |`
  }
  const faster = (times: readonly number[] = []) => median(postgresql.views!.first!) / median(times)
  console.log(`## National statistics

${real ? 'The 2.2 million observations of 946 key figures of Kolada' : 'A made-up file of 2.2 million observations'}, into a snapshot with the national gap table of all 312 areas. The other ways make the
same table, checked by eleven sums, from the same file, and nothing else: no checks of what comes in, no catalogue, no snapshot.

| way | time | most memory | |
| --- | ---: | ---: | --- |
${way('Jämsides', 'product', `${limits.seconds} s ${verdict(product.seconds < limits.seconds)}, ${limits.mebibytes} MiB ${verdict(product.mebibytes < limits.mebibytes)}`)}
${way('DuckDB by hand', 'duckdb', `Jämsides takes ${(1 / than('duckdb')).toFixed(2)} ×; at most ${limits.duckdb} × ${verdict(1 / than('duckdb') <= limits.duckdb)}`)}
${way('PostgreSQL with indexes', 'postgresql', `takes ${than('postgresql').toFixed(1)} × Jämsides; goal ${limits.postgresql} × ${verdict(than('postgresql') >= limits.postgresql)}`)}
${way('JavaScript, typed arrays', 'typed-arrays', `takes ${than('typed-arrays').toFixed(1)} × Jämsides; goal ${limits['typed-arrays']} × ${verdict(than('typed-arrays') >= limits['typed-arrays'])}`)}

Reading, with ${views.catalogue?.[0]} key figures in the catalogue, of which ${views.keyFigures?.[0]} have both sexes; 40 municipalities.

| what | median | slowest | limit |
| --- | ---: | ---: | --- |
${view('all differences of an organisation, asked for the first time', views.first!, limits.gaps)}
${view('the same once more', views.again!, limits.gaps)}
${view('a key figure with distribution and group', views.keyFigure!, limits.keyFigure)}
${view('search among all key figures', views.search!, limits.search)}

PostgreSQL needs ${median(postgresql.views!.first!).toFixed(0)} ms for the differences, trends and peers of one organisation over the same rows: ${faster(views.first).toFixed(0)} × ours the first
time, ${faster(views.again).toFixed(0)} × ours when warm (goal 10 ×, ${verdict(faster(views.again) >= 10)}).

| observations (made up) | time | per million | most memory |
| ---: | ---: | ---: | ---: |
${sizes.map(({ seconds, mebibytes }, i) => `| ${millions[i]} million | ${seconds.toFixed(1)} s | ${(seconds / millions[i]!).toFixed(2)} s | ${Math.round(mebibytes)} MiB |`).join('\n')}`)
}
