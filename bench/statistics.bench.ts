import { existsSync } from 'node:fs'
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { areaOf } from '#domain/indicators/area.ts'
import { readContent } from '#server/content/read-content.ts'
import { bundle } from './bundle.ts'
import { requireSame } from './statistics/digest.ts'
import type { PeerRow } from './statistics/duckdb-table.ts'
import { type Alone, type Work, workAlone } from './statistics/work-alone.ts'

// National statistics in, with every area against its peers: the product, the same work by hand in DuckDB, in
// PostgreSQL and in JavaScript, each in a process of its own and all with the same result.

const file = join(
  import.meta.dirname,
  '..',
  '..',
  'shared',
  'data',
  'kolada',
  'kolada_sex_split_1994_2022.csv.gz',
)
if (!existsSync(file)) throw new Error(file)
const folder = await mkdtemp(join(tmpdir(), 'jamsides-bench-'))
await chmod(folder, 0o755)
try {
  await bundle('statistics/modules.ts')
  const { organisations } = await readContent(join(import.meta.dirname, '..', 'content'))
  const peers = organisations.flatMap(({ code, kind, skrGroup, fictional }): PeerRow[] =>
    !fictional && (kind === 'municipality' || kind === 'region')
      ? [{ area: areaOf(code), kind, skr: skrGroup }]
      : [],
  )
  await writeFile(join(folder, 'peers.json'), JSON.stringify(peers))
  const results = new Map<Work, Alone>()
  for (const work of ['product', 'duckdb', 'typed-arrays', 'postgresql'] as const) {
    results.set(work, await workAlone(work, file, join(folder, work)))
    console.log(work, results.get(work))
  }
  for (const [who, { digest }] of results) requireSame(results.get('product')!.digest, digest, who)
} finally {
  await rm(folder, { recursive: true, force: true })
}
