import { beforeAll, describe, expect, test } from 'vitest'
import type { Language } from '#domain/language/language.ts'
import type { ReportSubject } from '#domain/reports/report.ts'
import type { ReportDocument } from '#server/reports/document/document.ts'
import { renderDocument } from '#server/reports/document/render-document.ts'
import type { ReportJson } from '#server/reports/document/render-json.ts'
import { applyStarter } from '#server/services/fetching/apply-starter.ts'
import { getReport } from '#server/services/reports/get-report.ts'
import { textsIn } from '#texts/texts.ts'
import type { Person } from '#domain/people/person.ts'
import { useTestContext } from '#test/database/test-context.ts'
import { type ReadWorkbook, readXlsx } from '#test/xlsx/read-xlsx.ts'
import { rewritten, type Said } from './said.ts'
import { saidInDocx } from './said-in-docx.ts'
import { saidInHtml } from './said-in-html.ts'
import { saidInJson } from './said-in-json.ts'
import { saidInPdf } from './said-in-pdf.ts'
import { headingsOf, saidInXlsx, tableRows } from './said-in-xlsx.ts'

const readerOf = (organisationCode: string): Person => ({
  id: 'lasare',
  name: 'Läsare',
  example: true,
  roles: [{ role: 'reader', organisationCode, roundSlug: null }],
})

/** Every space and line break is one space. */
const spaced = (text: string) => text.replace(/\s+/g, ' ').trim()
/** A PDF has no spaces where its lines break, and signs of its own where they may. */
const unbroken = (text: string) => text.replace(/[\u00AD\u200B\s]/g, '')

/** Proves, in both languages, that a report says the same as page, PDF, Word, Excel and JSON. */
export function proveSameInAllFormats(subjects: readonly ReportSubject[]): void {
  const { context } = useTestContext()
  beforeAll(() => applyStarter(context()))
  const reports = subjects.flatMap((subject) =>
    (['sv', 'en'] as const).map((language) => ({
      name: `${Object.values(subject).join(' ')} in ${language}`,
      subject,
      language,
    })),
  )

  describe.each(reports)('the report of $name', ({ subject, language }) => {
    let document: ReportDocument
    let json: ReportJson
    let expected: readonly Said[]
    const render = (format: Parameters<typeof renderDocument>[2]) =>
      renderDocument(context(), document, format)
    beforeAll(async () => {
      // What is shared with nobody is read by whoever belongs to it.
      const reader = 'organisationCode' in subject ? readerOf(subject.organisationCode) : null
      document = (await getReport(context(reader), { subject, language })).document
      json = JSON.parse(Buffer.from(await render('json')).toString()) as ReportJson
      expected = saidInJson(json)
    })

    test('has every block of the document in its JSON', () => {
      expect(json.sections.map(({ blocks }) => blocks.map(({ kind }) => kind))).toEqual(
        document.sections.map(({ blocks }) => blocks.map(({ kind }) => kind)),
      )
      expect(expected.length).toBeGreaterThan(json.sections.length)
    })

    test('says the same as a web page', async () => {
      const html = Buffer.from(await render('html')).toString()
      expect(written(saidInHtml(html), spaced)).toEqual(written(expected, spaced))
    })

    test('says the same as a Word file', async () => {
      expect(written(saidInDocx(await render('docx')), spaced)).toEqual(written(expected, spaced))
    })

    test.each(['pdf', 'archive-pdf'] as const)('says the same as %s', async (format) => {
      expect(written(saidInPdf(await render(format)), unbroken)).toEqual(written(expected, unbroken))
    })

    test('says the same as a workbook, with every number as a number beside its n', async () => {
      const workbook = readXlsx(await render('xlsx'), language)
      expect(written(withoutCounts(saidInXlsx(workbook, language), json), spaced)).toEqual(
        written(expected, spaced),
      )
      for (const table of json.tables) expectNumbers(workbook, table, json, language)
      for (const chart of json.charts) expectDrawn(workbook, chart, json, language)
      expectEveryFigure(workbook, json, language)
    })
  })
}

function written(said: readonly Said[], write: (text: string) => string): readonly Said[] {
  return said.map((one) => rewritten(one, write))
}

/** The columns that a workbook adds to a table stand after those that the table has everywhere. */
function withoutCounts(said: readonly Said[], { tables }: ReportJson): readonly Said[] {
  return said.map((one) => {
    if (one.kind !== 'table') return one
    const { columns } = tables.find(({ number }) => number === one.number)!
    const kept = columns.length
    return { ...one, columns: one.columns.slice(0, kept), rows: one.rows.map((row) => row.slice(0, kept)) }
  })
}

function sheetOf({ sheets }: ReadWorkbook, name: string) {
  return sheets.find((sheet) => sheet.name === name)!
}

function expectNumbers(
  workbook: ReadWorkbook,
  { number, columns, rows }: ReportJson['tables'][number],
  { figures }: ReportJson,
  language: Language,
) {
  const { reports, reportWorkbook } = textsIn(language)
  const sheet = sheetOf(workbook, `${reports.document.table} ${number}`)
  const headings = headingsOf(sheet)
  for (const [r, read] of tableRows(sheet).entries()) {
    for (const [c, { figure, text }] of rows[r]!.cells.entries()) {
      const of = figures.find(({ id }) => id === figure)
      expect(read[c + 1]!.value ?? '').toBe(of?.value ?? text)
      if (of === undefined) continue
      const n = of.n ?? of.nRange?.join('–') ?? null
      const counts = [reportWorkbook.n, reportWorkbook.nOf(columns[c + 1]!)]
      const beside = headings.findIndex((heading, i) => i >= columns.length && counts.includes(heading))
      // Where no column has it beside the number, the table has a column of its own for it.
      const there = beside >= 0 ? [read[beside]!.value] : [...read.map(({ value }) => value), null]
      expect(there).toContain(n)
    }
  }
}

function expectDrawn(
  workbook: ReadWorkbook,
  chart: ReportJson['charts'][number],
  json: ReportJson,
  language: Language,
) {
  const sheet = sheetOf(workbook, `${textsIn(language).reports.document.figure} ${chart.number}`)
  expectRows(
    tableRows(sheet).map((row) => row.map(({ value }) => value)),
    chart.figures.map((id) => json.figures.find((figure) => figure.id === id)!),
    language,
  )
}

function expectEveryFigure(workbook: ReadWorkbook, { figures }: ReportJson, language: Language) {
  const sheet = workbook.sheets.find(({ name }) => name === textsIn(language).reportWorkbook.sheets.figures)
  const rows = sheet ? tableRows(sheet).map((row) => row.map(({ value }) => value)) : []
  expectRows(
    rows.map((row) => row.slice(0, -1)),
    figures,
    language,
  )
  expect(rows.map((row) => row.at(-1) ?? '')).toEqual(figures.map(({ source }) => source.refs.join(', ')))
}

function expectRows(
  rows: readonly (readonly (string | number | null)[])[],
  figures: ReportJson['figures'],
  language: Language,
) {
  const { reports, reportWorkbook } = textsIn(language)
  expect(rows).toEqual(
    figures.map((figure) => [
      figure.label,
      figure.value ?? reports.missing[figure.missing!],
      figure.n ?? figure.nRange?.join('–') ?? reports.nNotKnown,
      reportWorkbook.counted[figure.nOf],
      figure.unit,
      figure.date,
      figure.instrument,
      figure.source.text,
      figure.id,
    ]),
  )
}
