import { beforeAll, describe, expect, test } from 'vitest'
import type { Language } from '#domain/language/language.ts'
import type { Person } from '#domain/people/person.ts'
import type { Context } from '#server/context.ts'
import type { ReportDocument } from '#server/reports/document/document.ts'
import { renderPdf } from '#server/reports/document/pdf/render-pdf.ts'
import { renderJson } from '#server/reports/document/render-json.ts'
import { reportSchema } from '#server/reports/document/report-schema.ts'
import { textsIn } from '#texts/texts.ts'
import { brokenConditions } from '#test/pdf/broken-conditions.ts'
import { shareExample } from '#test/database/share-example.ts'
import { useTestContext } from '#test/database/test-context.ts'
import { type PdfContent, readPdf, tagsOf, textOf } from '#test/pdf/read-pdf.ts'
import { getReport } from './get-report.ts'

const { context } = useTestContext()

const example = 'exempelrundan'

beforeAll(() => shareExample(context().db))

/** Somebody who reads all that an organisation has. */
const readerOf = (organisationCode: string): Person => ({
  id: 'lasare',
  name: 'Läsare',
  example: true,
  roles: [{ role: 'reader', organisationCode, roundSlug: null }],
})

type YearWanted = Readonly<{ code: string; year: number; language: Language }>
type Wanted = Readonly<{ roundSlug: string; language: Language }>

const getRoundReport = (ctx: Context, { roundSlug, language }: Wanted) =>
  getReport(ctx, { subject: { kind: 'round', roundSlug }, language })
const getOrganisationReport = (ctx: Context, { roundSlug, code, language }: Wanted & { code: string }) =>
  getReport(ctx, { subject: { kind: 'organisation', roundSlug, organisationCode: code }, language })

const getYearReport = (ctx: Context, { code, year, language }: YearWanted) =>
  getReport(ctx, { subject: { kind: 'year', organisationCode: code, year }, language })

const years = [
  ['X002', 2026, 'a year with measured changes'],
  ['X005', 2026, 'a year in which the checklist changed'],
  ['X001', 2025, 'a year without anything'],
  ['1280', 2019, 'a real organisation of which nothing is entered'],
] as const

const reports = (['sv', 'en'] as const).flatMap((language) => [
  ...years.map(([code, year, what]) => ({
    name: `${what} in ${language}`,
    make: () => getYearReport(context(readerOf(code)), { code, year, language }),
  })),
  ...['X001', 'X002', 'X003', 'X004', 'X005', 'X006'].map((code) => ({
    name: `${code} in ${language}`,
    make: () => getOrganisationReport(context(), { roundSlug: example, code, language }),
  })),
  {
    name: `the example round in ${language}`,
    make: () => getRoundReport(context(), { roundSlug: example, language }),
  },
  ...['X001', 'X002', 'X005'].map((organisationCode) => ({
    name: `the page for politicians of ${organisationCode} in ${language}`,
    make: () =>
      getReport(context(), { subject: { kind: 'brief', roundSlug: example, organisationCode }, language }),
  })),
  ...['exempel-bjork', 'exempel-ronn'].flatMap((groupId) =>
    ['uppstart', 'bm1', 'bm3'].map((meetingId) => ({
      name: `the pack of ${groupId} before ${meetingId} in ${language}`,
      make: () =>
        getReport(context(), {
          subject: { kind: 'meeting', roundSlug: example, groupId, meetingId },
          language,
        }),
    })),
  ),
  {
    name: `a published round without assessments in ${language}`,
    make: () => getRoundReport(context(), { roundSlug: 'modellkommuner-2018-2020', language }),
  },
  {
    name: `a published round with shifts of its own in ${language}`,
    make: () => getRoundReport(context(), { roundSlug: 'modellkommuner-2017-2018', language }),
  },
  {
    name: `a real organisation without assessments in ${language}`,
    make: () =>
      getOrganisationReport(context(readerOf('1280')), {
        roundSlug: 'modellkommuner-2018-2020',
        code: '1280',
        language,
      }),
  },
])

describe.each(reports)('the report of $name', ({ make }) => {
  let document: ReportDocument
  let pdf: PdfContent
  beforeAll(async () => {
    document = (await make()).document
    pdf = readPdf(await renderPdf(context().pdf, document, 'ua-1'))
  })

  test('has the documented shape as JSON, and everything it points to is there', () => {
    const json = renderJson(document)
    const parsed = reportSchema.parse(JSON.parse(JSON.stringify(json)))
    const ids = new Set(parsed.figures.map(({ id }) => id))
    expect(ids.size).toBe(parsed.figures.length)
    const pointed = [
      ...parsed.tables.flatMap(({ rows }) =>
        rows.flatMap(({ cells }) => cells.flatMap(({ figure }) => figure ?? [])),
      ),
      ...parsed.charts.flatMap(({ figures }) => figures),
      ...parsed.sections.flatMap(({ blocks }) =>
        blocks.flatMap((block) => (block.kind === 'paragraph' ? block.figures : [])),
      ),
    ]
    for (const id of pointed) expect(ids).toContain(id)
    for (const { rows, columns } of parsed.tables)
      for (const { cells } of rows) expect(cells).toHaveLength(columns.length - 1)
    expect(parsed.tables.map(({ number }) => number)).toEqual(parsed.tables.map((_, i) => i + 1))
    expect(parsed.charts.map(({ number }) => number)).toEqual(parsed.charts.map((_, i) => i + 1))
  })

  test('gives every figure its n, a source, and a reason where it has no value', () => {
    const { figures } = renderJson(document)
    for (const { value, missing, n, nRange, source } of figures) {
      expect(missing === null).toBe(value !== null)
      expect(source.text).not.toBe('')
      if (n === null && nRange === null) continue
      expect(n ?? nRange![0]).toBeGreaterThanOrEqual(0)
    }
  })

  test('is a tagged PDF with a language, headings, table headers and alternative texts', () => {
    const { raw, root } = pdf
    expect(brokenConditions(Buffer.from(raw, 'latin1'), 'ua-1')).toEqual([])
    expect(raw).toContain(`/Lang (${document.language === 'sv' ? 'sv-SE' : 'en-GB'})`)
    expect(tagsOf(root, 'Title').map(textOf)).toEqual([document.title])
    const blocks = document.sections.flatMap((section) => section.blocks)
    const lists = textsIn(document.language).reports.document
    const tables = blocks.filter(({ kind }) => kind === 'table').length
    const figures = blocks.filter(({ kind }) => kind === 'chart').length
    const drawings = [
      ...(tables > 0 && tables + figures > 3 ? [lists.tables] : []),
      ...(tables > 0 && figures > 0 && tables + figures > 3 ? [lists.figures] : []),
    ]
    const listed = document.sections.length > 1 ? [lists.contents, ...drawings] : []
    expect(tagsOf(root, 'H1').map(textOf)).toEqual([
      ...(document.kind === 'brief' ? [] : listed),
      ...document.sections.map(({ title }) => title),
    ])
    const charts = blocks.flatMap((block) => (block.kind === 'chart' ? [block.alt] : []))
    expect(tagsOf(root, 'Figure').map(({ alt }) => alt)).toEqual(charts)
    const headers = tagsOf(root, 'TH')
    expect(headers).toHaveLength(
      blocks.flatMap((block) => (block.kind === 'table' ? block.columns : [])).length,
    )
    for (const { scope } of headers) expect(scope).toBe('Column')
  })
})

test('self-assessments of a round are counted among all who take part, mentors too', async () => {
  const { document } = await getRoundReport(context(), { roundSlug: example, language: 'sv' })
  const counted = renderJson(document).figures.filter(({ id }) => id === 'closed' || id === 'assessed')
  expect(counted.map(({ id, value, n }) => [id, value, n])).toEqual([
    ['closed', 12, 6],
    ['assessed', 6, 6],
  ])
})

test('the same report gives the same bytes, in another process too', async () => {
  const { document } = await getRoundReport(context(), { roundSlug: example, language: 'sv' })
  const { pdf } = context()
  const first = await renderPdf(pdf, document, 'ua-1')
  pdf.close()
  const again = await getRoundReport(context(), { roundSlug: example, language: 'sv' })
  expect(Buffer.from(await renderPdf(pdf, again.document, 'ua-1')).equals(Buffer.from(first))).toBe(true)
})

test.each([
  [example, 'Påhittat exempel', true],
  ['modellkommuner-2018-2020', 'Påhittat exempel', false],
])('every page of the report of %s is marked as made up: %s %s', async (roundSlug, mark, marked) => {
  const { document } = await getRoundReport(context(), { roundSlug, language: 'sv' })
  const { pages } = readPdf(await renderPdf(context().pdf, document, 'ua-1'))
  expect(pages.length).toBeGreaterThan(3)
  expect(document.fictional).toBe(marked)
  for (const page of pages) expect(page.includes(mark)).toBe(marked)
})

test('an occasion that is not closed is not in the report', async () => {
  const { document } = await getOrganisationReport(context(), {
    roundSlug: example,
    code: 'X002',
    language: 'sv',
  })
  const json = renderJson(document)
  expect(json.figures.some(({ id }) => id.includes('/bm1/sum'))).toBe(true)
  expect(json.figures.some(({ id }) => id.includes('/bm2/'))).toBe(false)
  expect(JSON.stringify(json.sections)).toContain('Självskattningen vid BM2 pågår')
})

test('the cells of one organisation are those that were agreed, with their n', async () => {
  const { document } = await getOrganisationReport(context(), {
    roundSlug: example,
    code: 'X002',
    language: 'en',
  })
  const { figures } = renderJson(document)
  const of = (id: string) => figures.find((figure) => figure.id === id)
  expect(of('checklist-2018/overall/bm1/sum')).toMatchObject({
    value: 19,
    n: 10,
    nOf: 'statements',
    date: '2026-05-21',
  })
  expect(of('checklist-2018/overall/bm1/item-1')).toMatchObject({
    value: 3,
    n: 5,
    nOf: 'raters',
    instrument: 'checklist-2018',
  })
  expect(of('checklist-2018/overall/bm1/since-uppstart/total')).toMatchObject({ value: 4, n: 10 })
})

test('what the groups of a round do together adds up to the whole round', async () => {
  const { document } = await getRoundReport(context(), { roundSlug: example, language: 'sv' })
  const { figures, tables } = renderJson(document)
  const sum = (end: string) =>
    figures
      .filter(({ id }) => id.startsWith('exchange/') && id.endsWith(end))
      .reduce((total, { value }) => total + value!, 0)
  const value = (id: string) => figures.find((figure) => figure.id === id)!.value!
  expect(sum('/byLearners') + sum('/byMentors')).toBe(value('closed'))
  expect(sum('/improvements')).toBe(value('chain/round/improvements'))
  expect(['lasting', 'unfollowed', 'recent'].map((what) => value(`staying/${what}`))).toEqual([0, 0, 7])
  const shared = tables.find(({ id }) => id === 'exchange-shared')!
  expect(shared.rows.map(({ header }) => header.split('.')[0])).toEqual(['7', '9', '10'])
})

test('the yearly report counts what is of the year, in both languages the same', async () => {
  const of = async (language: Language) => {
    const { document } = await getYearReport(context(), { code: 'X002', year: 2026, language })
    return renderJson(document)
  }
  const [sv, en] = [await of('sv'), await of('en')]
  expect(sv).toMatchObject({ kind: 'year', year: 2026, round: null, organisation: { code: 'X002' } })
  const values = ({ figures }: typeof sv) => figures.map(({ id, value, n }) => [id, value, n])
  expect(values(en)).toEqual(values(sv))
  const value = (id: string) => sv.figures.find((figure) => figure.id === `year/${id}`)?.value
  expect(['meetings', 'assessments', 'begun', 'withResults', 'results', 'measured'].map(value)).toEqual([
    3, 2, 3, 3, 7, 1,
  ])
})

test('a year without anything gives a short report that says so, without zeros', async () => {
  const { document } = await getYearReport(context(), { code: 'X001', year: 2019, language: 'sv' })
  expect(document.sections.map(({ id }) => id)).toEqual(['purpose', 'sources'])
  expect(document.sections[0]!.blocks).toContainEqual({
    kind: 'notice',
    text: expect.stringContaining('Inget är registrerat i Jämsides för 2019.'),
  })
  expect(renderJson(document).figures).toEqual([])
})

test.each([
  ['unknown-round', { roundSlug: 'nope', code: 'X001' }],
  ['unknown-organisation', { roundSlug: example, code: 'nope' }],
  ['not-in-round', { roundSlug: example, code: '1280' }],
])('%s is told', async (code, where) => {
  await expect(getOrganisationReport(context(), { ...where, language: 'sv' })).rejects.toMatchObject({ code })
})

test('an unknown round has no report', async () => {
  await expect(getRoundReport(context(), { roundSlug: 'nope', language: 'sv' })).rejects.toMatchObject({
    code: 'unknown-round',
  })
})
