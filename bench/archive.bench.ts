import { createWriteStream } from 'node:fs'
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { sql } from 'kysely'
import type { Context } from '#server/context.ts'
import { code, fillDecade } from './archive/fill-decade.ts'
import type * as Modules from './archive/modules.ts'
import { bundle } from './bundle.ts'
import { median, time } from './measure-time.ts'

// The history of ten years out to a file and into another installation, beside a bare reading of the same rows.

const rounds = 5
const exportLimit = 5_000

const silently = () => Promise.resolve()
const operator = {
  id: 'operator',
  name: 'operator',
  example: false,
  roles: [{ role: 'operator' as const, organisationCode: null, roundSlug: null }],
}

/** All rows of the history with their files; the installations hold nothing else in these tables. */
const tables = [
  'person',
  'meeting',
  'occasion',
  'assessment',
  'rating',
  'consensus',
  'improvement',
  'improvement_result',
  'report',
  'report_frozen',
  'report_file',
  'audit_entry',
] as const

async function readBare({ db }: Context): Promise<number> {
  let rows = 0
  for (const table of tables) rows += (await sql`select * from ${sql.table(table)}`.execute(db)).rows.length
  return rows
}

async function open(modules: typeof Modules, folder: string) {
  const config = modules.readConfig({ JAMSIDES_DATA: folder, JAMSIDES_EXAMPLE: 'off' })
  const { application, close } = await modules.openApplication(config)
  return { ctx: modules.openProgramContext(application, { person: operator, language: 'sv' }), close }
}

async function measure(modules: typeof Modules, folder: string) {
  const from = await open(modules, join(folder, 'from'))
  const file = join(folder, 'archive.zip')
  await fillDecade(from.ctx.db)
  const times = { bare: [] as number[], out: [] as number[], in: [] as number[] }
  const exportTo = async () => {
    const { chunks } = await modules.exportOrganisation(from.ctx, { code }, silently)
    await pipeline(chunks, createWriteStream(file))
  }
  let rows = 0
  const before = process.resourceUsage().maxRSS
  // The export first, so that what it needs of memory is not hidden behind the bare reading, which holds all rows.
  for (let round = 0; round < rounds; round++) times.out.push((await time(exportTo))[0])
  const exportMemory = process.resourceUsage().maxRSS - before
  for (let round = 0; round < rounds; round++) {
    const [took, read] = await time(() => readBare(from.ctx))
    times.bare.push(took)
    rows = read
  }
  await from.close()
  for (let round = 0; round < rounds; round++)
    times.in.push(await importInto(modules, join(folder, `in-${round}`), file))
  return { rows, times, exportMemory, peak: process.resourceUsage().maxRSS, bytes: (await stat(file)).size }
}

async function importInto(modules: typeof Modules, folder: string, file: string): Promise<number> {
  const to = await open(modules, folder)
  const [took] = await time(async () => {
    const archive = await modules.openArchive(await readFile(file))
    const input = { archive, expected: { kind: 'organisation' as const }, dryRun: false }
    const { outcome } = await modules.importArchive(to.ctx, input, silently)
    if (outcome !== 'imported') throw new Error(`The archive was not imported: ${outcome}`)
  })
  await to.close()
  await rm(folder, { recursive: true, force: true })
  return took
}

const folder = await mkdtemp(join(tmpdir(), 'jamsides-bench-'))
try {
  const modules = await bundle<typeof Modules>('archive/modules.ts')
  const { rows, times, exportMemory, peak, bytes } = await measure(modules, folder)
  const row = (what: string, values: readonly number[], last: string) =>
    `| ${what} | ${Math.round(median(values))} ms | ${Math.round(Math.max(...values))} ms | ${last} |`
  const ratio = (values: readonly number[]) => (median(values) / median(times.bare)).toFixed(1)
  const held = median(times.out) < exportLimit ? 'held' : 'NOT held'
  console.log(`## Archive of an organisation

Ten years: ${rows} rows, 20 adopted reports with 240 files, an archive of ${Math.round(bytes / 1024 / 1024)} MiB; medians of ${rounds} rounds.
Memory beyond what the program takes: ${Math.round(exportMemory / 1024)} MiB for the export, written as it is made; ${Math.round(peak / 1024)} MiB in all at
most, in the import, which holds the archive.

| what | time | slowest | |
| --- | ---: | ---: | --- |
${row('bare reading of the same rows and files', times.bare, 'baseline')}
${row('export to a file', times.out, `${ratio(times.out)} × bare; limit ${exportLimit} ms ${held}`)}
${row('import into another installation, with all checks', times.in, `${ratio(times.in)} × bare`)}`)
} finally {
  await rm(folder, { recursive: true, force: true })
}
