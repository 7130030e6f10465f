import { createWriteStream } from 'node:fs'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { sql } from 'kysely'
import type { Config } from '#server/config.ts'
import { fillDecade } from './archive/fill-decade.ts'
import type * as Modules from './backup/modules.ts'
import { bundle } from './bundle.ts'
import { median, time } from './measure-time.ts'

// An installation with ten years of one organisation to a file and into an empty one, beside a bare reading of its rows.

const rounds = 5

const operator = {
  id: 'operator',
  name: 'operator',
  example: false,
  roles: [{ role: 'operator' as const, organisationCode: null, roundSlug: null }],
}
const acting = (config: Config) => ({ config, now: () => new Date(), person: operator })

/** Everything as it comes, thrown away: what any backup of the database has to read. */
function readBare(modules: typeof Modules, config: Config): Promise<void> {
  return modules.withOwner(config, async ({ db }) => {
    const { rows } = await sql<{ name: string }>`
      select relname::text as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'`.execute(
      db,
    )
    for (const { name } of rows) await sql`select * from ${sql.table(name)}`.execute(db)
  })
}

async function measure(modules: typeof Modules, folder: string) {
  const at = (name: string): Config => ({
    ...modules.readConfig({ JAMSIDES_DATA: join(folder, name), JAMSIDES_EXAMPLE: 'off' }),
  })
  const from = at('from')
  const { application, close } = await modules.openApplication(from)
  await fillDecade(application.db)
  const file = join(folder, 'backup.zip')
  const save = (chunks: AsyncIterable<Buffer>) => pipeline(chunks, createWriteStream(file))
  const tell = () => undefined
  const times = { bare: [] as number[], out: [] as number[], in: [] as number[] }
  let rows = 0
  const before = process.resourceUsage().maxRSS
  // The backup first, so that what it needs of memory is not hidden behind the bare reading, which holds all rows.
  for (let round = 0; round < rounds; round++) {
    const order = { exportedSnapshot: null, save, tell }
    const [took, made] = await time(() => modules.makeBackup(acting(from), order))
    times.out.push(took)
    rows = made.rows
  }
  const memory = process.resourceUsage().maxRSS - before
  for (let round = 0; round < rounds; round++) times.bare.push((await time(() => readBare(modules, from)))[0])
  await close()
  for (let round = 0; round < rounds; round++) {
    const to = at(`to-${round}`)
    // Started once, so that the making of the database itself is not counted.
    await modules.withOwner(to, () => Promise.resolve())
    const order = { path: file, sha256: null, tell }
    times.in.push((await time(() => modules.restoreBackup(acting(to), order)))[0])
    await rm(to.dataDirectory, { recursive: true, force: true })
  }
  return { rows, times, memory, bytes: (await stat(file)).size }
}

const folder = await mkdtemp(join(tmpdir(), 'jamsides-bench-'))
try {
  const modules = await bundle<typeof Modules>('backup/modules.ts')
  const { rows, times, memory, bytes } = await measure(modules, folder)
  const row = (what: string, values: readonly number[], last: string) =>
    `| ${what} | ${Math.round(median(values))} ms | ${Math.round(Math.max(...values))} ms | ${last} |`
  const ratio = (values: readonly number[]) => `${(median(values) / median(times.bare)).toFixed(1)} × bare`
  console.log(`## Backup of an installation

Ten years of one organisation with 20 adopted reports, the register and the starter figures: ${rows} rows, a file of ${Math.round(bytes / 1024 / 1024)} MiB; medians of
${rounds} rounds. Memory beyond what the program takes: ${Math.round(memory / 1024)} MiB for the backup. The restore includes starting PostgreSQL on an empty
folder, reading the file to the last byte, and reading everything back to compare.

| what | time | slowest | |
| --- | ---: | ---: | --- |
${row('bare reading of every row', times.bare, 'baseline')}
${row('backup to a file', times.out, ratio(times.out))}
${row('restore into an empty installation', times.in, ratio(times.in))}`)
} finally {
  await rm(folder, { recursive: true, force: true })
}
