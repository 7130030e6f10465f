import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import type { Context } from '#server/context.ts'
import { compileTypst, openTypst } from '#server/reports/document/pdf/compile-typst.ts'
import { codes, fillRound, roundSlug } from './reports/fill-round.ts'
import type * as Modules from './reports/modules.ts'

// The report of a round with 15 organisations: as JSON, and as PDF beside the bare Typst compile of the same document.
// Every round of the measurement has new texts, so that neither side can answer from what it remembers.

const rounds = 15
const jsonLimit = 300
const pdfLimit = 2

async function bundle(): Promise<typeof Modules> {
  const outDir = join(import.meta.dirname, '..', 'build', 'bench-reports')
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: 'bench/reports/modules.ts',
      target: 'es2023',
      outDir,
      rolldownOptions: { output: { entryFileNames: 'modules.js' } },
    },
  })
  return (await import(join(outDir, 'modules.js'))) as typeof Modules
}

async function time<T>(work: () => T | Promise<T>): Promise<readonly [number, T]> {
  const begun = performance.now()
  const made = await work()
  return [performance.now() - begun, made]
}

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!

/** The draft of each organisation that the texts stand in. */
const drafts = new Map(codes.map((code) => [code, randomUUID()]))

async function beginDrafts(ctx: Context, modules: typeof Modules): Promise<void> {
  for (const [organisationCode, id] of drafts) {
    const subject = { kind: 'organisation', roundSlug, organisationCode } as const
    await modules.insertReport(ctx.db, {
      id,
      subject,
      createdAt: ctx.now(),
      personId: null,
      supersedes: null,
    })
  }
}

async function writeLessons(ctx: Context, modules: typeof Modules, round: number): Promise<void> {
  for (const code of codes) {
    const body = `Gång ${round}. ${'Vi började i budgeten, och det höll. '.repeat(20)}`
    const key = { reportId: drafts.get(code)!, section: 'lessons', language: 'sv' } as const
    await modules.writeReportText(ctx.db, {
      ...key,
      body,
      version: round,
      savedAt: ctx.now(),
      personId: null,
    })
  }
}

async function measure(ctx: Context, modules: typeof Modules) {
  const typst = openTypst()
  const times = { json: [] as number[], pdf: [] as number[], bare: [] as number[] }
  const report = () => modules.getReport(ctx, { subject: { kind: 'round', roundSlug }, language: 'sv' })
  await beginDrafts(ctx, modules)
  await writeLessons(ctx, modules, 0)
  const [first, bytes] = await time(async () => modules.renderPdf(ctx.pdf, (await report()).document, 'ua-1'))
  for (let round = 1; round <= rounds; round++) {
    await writeLessons(ctx, modules, round)
    times.json.push(
      (await time(async () => JSON.stringify(modules.renderJson((await report()).document))))[0],
    )
    times.pdf.push((await time(async () => modules.renderPdf(ctx.pdf, (await report()).document, 'ua-1')))[0])
    const source = modules.toTypst((await report()).document)
    times.bare.push((await time(() => compileTypst(typst, source, 'ua-1')))[0])
  }
  const { document } = await report()
  const json = modules.renderJson(document)
  return { times, first, bytes: bytes.byteLength, figures: json.figures.length, tables: json.tables.length }
}

const modules = await bundle()
const folder = await mkdtemp(join(tmpdir(), 'jamsides-bench-'))
const { application, close } = await modules.openApplication({
  ...modules.readConfig({}),
  dataDirectory: folder,
})
try {
  await fillRound(application.db, modules)
  const { times, first, bytes, figures, tables } = await measure(
    { ...application, person: null, language: 'sv' },
    modules,
  )
  const [json, pdf, bare] = [median(times.json), median(times.pdf), median(times.bare)]
  const ms = (value: number) => `${value.toFixed(0)} ms`
  const verdict = (held: boolean) => (held ? 'held' : 'NOT held')
  process.stdout.write(
    [
      '## Report of a round',
      '',
      `${codes.length} organisations, ${figures} figures in ${tables} tables, PDF of ${(bytes / 1024).toFixed(0)} kB; medians of ${rounds} rounds, rows read from the database each time.`,
      '',
      '| what | time | slowest | limit | |',
      '| --- | ---: | ---: | --- | --- |',
      `| JSON | ${ms(json)} | ${ms(Math.max(...times.json))} | ${jsonLimit} ms | ${verdict(json < jsonLimit)} |`,
      `| bare Typst compile of the same document | ${ms(bare)} | ${ms(Math.max(...times.bare))} | | |`,
      `| PDF: rows, document, PDF process | ${ms(pdf)} | ${ms(Math.max(...times.pdf))} | ${pdfLimit} × bare | ${(pdf / bare).toFixed(2)} ×, ${verdict(pdf < bare * pdfLimit)} |`,
      `| first PDF, with the start of its process | ${ms(first)} | | | |`,
      '',
    ].join('\n'),
  )
} finally {
  await close()
  await rm(folder, { recursive: true, force: true })
}
