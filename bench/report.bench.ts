import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Context } from '#server/context.ts'
import { compileTypst, openTypst } from '#server/reports/document/pdf/compile-typst.ts'
import { codes, fillRound, largeRound, type MeasuredRound, roundSlug } from './reports/fill-round.ts'
import type * as Modules from './reports/modules.ts'
import { bundle } from './bundle.ts'
import { median, time } from './measure-time.ts'

// The reports of a round with 15 organisations and of one with 60, the latter more than forty pages: as JSON, as PDF
// beside the bare Typst compile of the same document, and as Word with its drawings remembered. Every round of the
// measurement has new texts, so that neither side can answer from what it remembers.

const turns = 15
const jsonLimit = 300
const pdfLimit = 2
const wordLimit = 1000

type Drafts = ReadonlyMap<string, string>

/** The draft of each organisation that the texts stand in. */
async function beginDrafts(ctx: Context, modules: typeof Modules, round: MeasuredRound): Promise<Drafts> {
  const drafts = new Map(round.codes.map((code) => [code, randomUUID()]))
  for (const [organisationCode, id] of drafts) {
    const subject = { kind: 'organisation', roundSlug: round.slug, organisationCode } as const
    await modules.insertReport(ctx.db, {
      id,
      subject,
      createdAt: ctx.now(),
      personId: null,
      supersedes: null,
    })
  }
  return drafts
}

/** Three paragraphs from each organisation, with the time they were written in them. */
async function writeLessons(
  ctx: Context,
  modules: typeof Modules,
  drafts: Drafts,
  round: number,
): Promise<void> {
  const paragraph = 'Vi började i budgeten, och det höll. '.repeat(20)
  for (const reportId of drafts.values()) {
    const body = `Gång ${round}. ${paragraph}${`\n\n${paragraph}`.repeat(2)}`
    const key = { reportId, section: 'lessons', language: 'sv' } as const
    await modules.writeReportText(ctx.db, {
      ...key,
      body,
      version: round,
      savedAt: ctx.now(),
      personId: null,
    })
  }
}

async function measure(ctx: Context, modules: typeof Modules, round: MeasuredRound) {
  const typst = openTypst()
  const times = { json: [] as number[], pdf: [] as number[], bare: [] as number[], word: [] as number[] }
  const subject = { kind: 'round', roundSlug: round.slug } as const
  const report = async () => (await modules.getReport(ctx, { subject, language: 'sv' })).document
  const renderPdf = async () => modules.renderPdf(ctx.pdf, await report(), 'ua-1')
  const renderDocx = async () => modules.renderDocx(await report())
  const drafts = await beginDrafts(ctx, modules, round)
  await writeLessons(ctx, modules, drafts, 0)
  ctx.pdf.close()
  const [first, bytes] = await time(renderPdf)
  const [firstWord] = await time(renderDocx)
  for (let turn = 1; turn <= turns; turn++) {
    await writeLessons(ctx, modules, drafts, turn)
    times.json.push((await time(async () => JSON.stringify(modules.renderJson(await report()))))[0])
    times.pdf.push((await time(renderPdf))[0])
    times.word.push((await time(renderDocx))[0])
    const source = modules.toTypst(await report())
    times.bare.push((await time(() => compileTypst(typst, source, 'ua-1')))[0])
  }
  const json = modules.renderJson(await report())
  return { times, first, firstWord, bytes, figures: json.figures.length, tables: json.tables.length }
}

function tell(round: MeasuredRound, measured: Awaited<ReturnType<typeof measure>>): string {
  const { times, first, firstWord, bytes, figures, tables } = measured
  const [json, pdf, bare, word] = [times.json, times.pdf, times.bare, times.word].map(median) as [
    number,
    number,
    number,
    number,
  ]
  const ms = (value: number) => `${value.toFixed(0)} ms`
  const verdict = (held: boolean) => (held ? 'held' : 'NOT held')
  const pages = Buffer.from(bytes).toString('latin1').split('/Type /Page\n').length - 1
  return [
    `### ${round.codes.length} organisations, ${pages} pages`,
    '',
    `${figures} figures in ${tables} tables, PDF of ${(bytes.byteLength / 1024).toFixed(0)} kB; medians of ${turns} turns, rows read from the database each time.`,
    '',
    '| what | time | slowest | limit | |',
    '| --- | ---: | ---: | --- | --- |',
    `| JSON | ${ms(json)} | ${ms(Math.max(...times.json))} | ${jsonLimit} ms | ${verdict(json < jsonLimit)} |`,
    `| bare Typst compile of the same document | ${ms(bare)} | ${ms(Math.max(...times.bare))} | | |`,
    `| PDF: rows, document, PDF process | ${ms(pdf)} | ${ms(Math.max(...times.pdf))} | ${pdfLimit} × bare | ${(pdf / bare).toFixed(2)} ×, ${verdict(pdf < bare * pdfLimit)} |`,
    `| first PDF, with the start of its process | ${ms(first)} | | | |`,
    `| Word: rows, document, pages counted, file | ${ms(word)} | ${ms(Math.max(...times.word))} | ${wordLimit} ms | ${verdict(word < wordLimit)} |`,
    `| first Word file, with its drawings made | ${ms(firstWord)} | | | |`,
    '',
  ].join('\n')
}

const modules = await bundle<typeof Modules>('reports/modules.ts')
const folder = await mkdtemp(join(tmpdir(), 'jamsides-bench-'))
const { application, close } = await modules.openApplication({
  ...modules.readConfig({}),
  dataDirectory: folder,
})
try {
  process.stdout.write('## Report of a round\n\n')
  for (const round of [{ slug: roundSlug, codes }, largeRound]) {
    await fillRound(application.db, modules, round)
    const measured = await measure(
      modules.openProgramContext(application, { person: null, language: 'sv' }),
      modules,
      round,
    )
    process.stdout.write(`${tell(round, measured)}\n`)
  }
} finally {
  await close()
  await rm(folder, { recursive: true, force: true })
}
