import { beforeAll, describe, expect, test } from 'vitest'
import { getReport } from '#server/services/reports/get-report.ts'
import { useTestContext } from '#test/database/test-context.ts'
import { type ReadWorkbook, readXlsx } from '#test/xlsx/read-xlsx.ts'
import type { ReportDocument, Table } from '../document.ts'
import { renderXlsx } from './render-xlsx.ts'

const { context } = useTestContext()
const subject = { kind: 'organisation', roundSlug: 'exempelrundan', organisationCode: 'X002' } as const
const reportIn = async (language: 'sv' | 'en') => (await getReport(context(), { subject, language })).document

describe.each(['sv', 'en'] as const)('the workbook of a report in %s', (language) => {
  let document: ReportDocument
  let workbook: ReadWorkbook
  beforeAll(async () => {
    document = await reportIn(language)
    workbook = readXlsx(await renderXlsx(document), language)
  })

  test('says in its first sheet what it is and leads to every other', () => {
    const [about, ...others] = workbook.sheets
    const cells = about!.rows.flatMap((row) => row ?? [])
    const said = cells.map(({ value }) => value)
    expect(said[0]).toBe(`${document.title}: ${document.subject}`)
    for (const { label, value } of document.facts) expect(said.join('\n')).toContain(`${label}\n${value}`)
    expect(said).toContain(document.statement)
    expect(cells.flatMap(({ link }) => link ?? [])).toEqual(others.map(({ name }) => `'${name}'!A1`))
  })

  test('says in the first cell of each sheet what it is, and names its table for whoever hears it read', () => {
    for (const { rows, tables } of workbook.sheets.slice(1)) {
      expect(tables).toHaveLength(1)
      expect(rows[0]!.map(({ value }) => value)).toEqual([tables[0]!.altText])
      expect(rows[4]!.map(({ value }) => value)).toEqual(tables[0]!.columns)
    }
    const names = workbook.sheets.flatMap(({ tables }) => tables.map(({ name }) => name))
    expect(new Set(names).size).toBe(names.length)
    for (const name of names) expect(name).toMatch(/^[\p{L}_]+\d*$/u)
  })

  test('is printed on A4, fit to its width, with the headings of the table on every page', () => {
    const { parts, sheets } = workbook
    for (const [name, part] of parts) {
      if (!name.startsWith('xl/worksheets/sheet')) continue
      expect(part).toMatch(/<pageSetup paperSize="9"[^>]* fitToWidth="1" fitToHeight="0"\/>/)
      expect(part).not.toContain('mergeCell')
    }
    const titles = [...parts.get('xl/workbook.xml')!.matchAll(/Print_Titles"[^>]*>([^<]*)</g)]
    expect(titles.map(([, range]) => range)).toEqual(sheets.slice(1).map(({ name }) => `'${name}'!$5:$5`))
  })

  test('carries its language, its title and the moment its figures were taken', () => {
    const core = workbook.parts.get('docProps/core.xml')!
    expect(workbook.language).toBe(language === 'sv' ? 'sv-SE' : 'en-GB')
    expect(core).toContain(`<dc:title>${document.title}: ${document.subject}</dc:title>`)
    const moment = document.generatedAt.replace(/\.\d+Z/, 'Z')
    expect([...core.matchAll(/W3CDTF">([^<]*)</g)].map(([, at]) => at)).toEqual([moment, moment])
  })
})

test('the same document gives the same bytes', async () => {
  const document = await reportIn('sv')
  const first = await renderXlsx(document)
  expect(Buffer.compare(await renderXlsx(structuredClone(document)), first)).toBe(0)
})

/** Everything that people may have named or written, in place of every text of a report. */
const wild = '=1+1 [a]:*?/\\\' & <b> "x" _x0041_ \u0000\u0007\uD83D \u202E#REF!'

function wildly(document: ReportDocument): ReportDocument {
  const kept = new Set([
    'kind',
    'id',
    'language',
    'state',
    'generatedAt',
    'generatedOn',
    'svg',
    'narrow',
    'missing',
    'nOf',
    'url',
  ])
  const text = JSON.stringify(document, (key, value: unknown) =>
    typeof value === 'string' && !kept.has(key) && !/^\d{4}-/.test(value) ? wild : value,
  )
  return JSON.parse(text) as ReportDocument
}

test('whatever a report says, its workbook is whole and nothing in it is a formula', async () => {
  const document = wildly(await reportIn('sv'))
  const { sheets } = readXlsx(await renderXlsx(document), 'sv')
  const names = sheets.map(({ name }) => name)
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length)
  for (const name of names) expect(name).toMatch(/^[^[\]:*?/\\']{1,31}$/)
  const seen = '=1+1 [a]:*?/\\\' & <b> "x" _x0041_ \uFFFD \u202E#REF!'
  const cells = sheets.flatMap(({ rows }) => rows.flatMap((row) => row ?? []))
  const risky = cells.filter(({ value }) => value === seen)
  expect(risky.length).toBeGreaterThan(100)
  expect(risky.every(({ quoted }) => quoted)).toBe(true)
})

test('what no cell can hold goes on in the row below, and no filter tears it apart', async () => {
  const document = await reportIn('sv')
  const long = 'Ord '.repeat(10_000)
  const table: Table = {
    kind: 'table',
    id: 'lang',
    number: 1,
    caption: 'Lång',
    columns: [{ header: 'Vad' }, { header: 'Text' }],
    rows: Array.from({ length: 10 }, (_, i) => ({ header: `Rad ${i}`, cells: [i === 0 ? long : 'kort'] })),
    notes: [],
  }
  const sections = [{ ...document.sections[0]!, blocks: [table] }]
  const { sheets, parts } = readXlsx(await renderXlsx({ ...document, sections }), 'sv')
  const rows = sheets.find(({ name }) => name === 'Tabell 1')!.rows.slice(5, 8)
  expect(rows.map((row) => row![0]!.value)).toEqual(['Rad 0', 'fortsättning', 'Rad 1'])
  expect(`${rows[0]![1]!.value}${rows[1]![1]!.value}`).toBe(long)
  expect(parts.get('xl/tables/table1.xml')).not.toContain('autoFilter')
})
