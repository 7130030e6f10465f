import { describe, expect, test } from 'vitest'
import { bareImprovement } from '#domain/improvements/bare-improvement.ts'
import type { Improvement } from '#domain/improvements/improvement.ts'
import type { ReportSubject } from '#domain/reports/report.ts'
import { reportSections } from '#domain/reports/report-sections.ts'
import { textLimit } from '#domain/reports/report-text.ts'
import { buildBrief } from '#server/reports/brief-report/data.ts'
import { writeBrief } from '#server/reports/brief-report/document.ts'
import type { BriefRows } from '#server/reports/brief-report/rows.ts'
import { renderPdf } from '#server/reports/document/pdf/render-pdf.ts'
import { renderJson } from '#server/reports/document/render-json.ts'
import { useTestContext } from '#test/database/test-context.ts'
import { readPdf } from '#test/pdf/read-pdf.ts'
import { gatherBriefReport } from './gather-brief-report.ts'

const { context } = useTestContext()

const codes = ['X001', 'X002', 'X003', 'X004', 'X005', 'X006']
const frame = {
  at: { moment: '2026-11-20T13:32:00Z', day: '2026-11-20' },
  texts: [],
  state: 'draft',
  adoption: null,
  arms: null,
  supersedes: null,
} as const

const subject = (organisationCode: string) =>
  ({ kind: 'brief', roundSlug: 'exempelrundan', organisationCode }) as const satisfies ReportSubject

async function briefOf(code: string, language: 'sv' | 'en' = 'sv') {
  return (await gatherBriefReport(context(), subject(code))).write(language, frame)
}

type Written = Awaited<ReturnType<typeof briefOf>>

/** All words of a section, block after block. */
const wordsOf = ({ sections }: Written, wanted: string) =>
  sections
    .filter(({ id }) => id === wanted)
    .flatMap(({ blocks }) =>
      blocks.flatMap((block) => ('text' in block ? [block.text] : 'items' in block ? block.items : [])),
    )

const pagesOf = async (document: Written) =>
  readPdf(await renderPdf(context().pdf, document, 'ua-1')).pages.length

describe.each(['sv', 'en'] as const)('in %s', (language) => {
  test.each(codes)('the page of %s is one page', async (code) => {
    expect(await pagesOf(await briefOf(code, language))).toBe(1)
  })

  test.each(codes)('the page of %s is one page with all that may stand on it', async (code) => {
    const { data } = await gatherBriefReport(context(), subject(code))
    const { characters, lines } = textLimit('brief')
    // A line of wide letters, and then as many lines as are let in.
    const rest = '\nM'.repeat(lines! - 1)
    const body = `${'MÅ WÖM '.repeat(100).slice(0, characters - rest.length)}${rest}`
    const texts = reportSections.brief.map((section) => ({
      section,
      language,
      body,
      version: 1,
      circle: 'organisation',
      savedAt: null,
    }))
    const document = writeBrief(
      buildBrief({ ...swollen(data as BriefRows), content: context().content }),
      language,
      { ...frame, texts },
    )
    expect(await pagesOf(document)).toBe(1)
  })
})

/** The same rows with names and texts as long as they may be. */
function swollen(rows: BriefRows): BriefRows {
  const reason = 'Ett långt skäl som fortsätter. '.repeat(60)
  const name = 'Samordningsförbundet för kommunerna i västra och östra delen av landet och dess grannar'
  const change = {
    measure: 'Antal besök på alla öppna mötesplatser i kommunen en vanlig vardagskväll '.repeat(2),
    unit: 'besök per kväll och plats',
    of: 'girls-boys' as const,
    before: { women: 10_011.25, men: 10_031.25, date: '2025-10-20' },
    after: { women: 10_020.25, men: 10_030.25, date: '2026-10-19' },
    source: 'Räkning',
  }
  const result = { id: 'a', improvementId: 'a', step: 'outcome' as const, date: '2026-10-19', evidence: '' }
  const improvement: Improvement = {
    id: 'a',
    organisationCode: rows.organisation.code,
    roundSlug: rows.round.slug,
    challengeId: null,
    title: reason.slice(0, 200),
    area: '',
    subGoals: [],
    relatedItems: [],
    challenge: '',
    whatWasDone: '',
    ownerName: '',
    ...bareImprovement,
    version: 1,
    circle: 'organisation',
    results: ['a', 'b', 'c'].map((id) => ({ ...result, id, description: '', change })),
  }
  return {
    ...rows,
    organisation: { ...rows.organisation, name },
    occasions: rows.occasions.map((occasion) => ({
      ...occasion,
      consensus: occasion.consensus.map((one) => ({ ...one, reason, evidence: reason })),
    })),
    improvements: [...rows.improvements, improvement],
  }
}

test('says where Fabelstad stands, with the numbers of its workbook counted by hand', async () => {
  const document = await briefOf('X002')
  const standing = wordsOf(document, 'standing')
  // 3 + 2 + 2 + 2 + 2 + 1 + 2 + 1 + 2 + 2 at BM1; 15 at the start-up.
  expect(standing[0]).toBe(
    'Vid BM1 (21 maj 2026) skattade vi oss till 19 av högst 30 poäng (n = 10 påståenden). Det är en förflyttning på +4 poäng sedan Uppstart (n = 10).',
  )
  expect(standing).toContain('Längst har vi kommit med 1. Politiskt beslut (3).')
  expect(standing).toContain(
    'Mest kvar att göra: 6. Statistik per kön redovisas och analyseras och 8. Resultat per kön i uppföljningen (1).',
  )
  expect(standing).toContain(
    '3 förbättringar pågår eller är gjorda. Så långt har de kommit: ändrat utfall (1) och ny eller ändrad produkt (2).',
  )
  expect(standing.find((text) => text.includes('flickor'))).toMatch(
    /flickor från 11 till 20, pojkar från 31 till 30, .* Skillnaden har minskat\.$/,
  )
  const { figures, tables } = renderJson(document)
  const value = (id: string) => figures.find((figure) => figure.id === id)?.value
  expect(value('checklist-2018/overall/bm1/sum')).toBe(19)
  expect([value('reach/all'), value('reach/product'), value('reach/outcome')]).toEqual([3, 2, 1])
  expect(tables[0]!.rows.map(({ header, cells }) => [header, cells[0]!.text])).toEqual([
    ['1. Politiskt beslut', '3'],
    ['2. Politiken efterfrågar resultat', '2'],
    ['5. Synligt i mål, budget och styrdokument', '2'],
    ['7. Konsekvenser i beslutsunderlag', '2'],
  ])
})

test.each([
  ['sv', 'Region Drömlandet', /Checklistan 2023, Hela organisationen/, /första gången på den här listan/],
  ['en', 'Region Drömlandet', /Checklist 2023, The whole organisation/, /first time on this list/],
] as const)(
  'in %s a new list has no shift, and levels are not mixed',
  async (language, name, list, first) => {
    const document = await briefOf('X005', language)
    expect(document.subject).toBe(name)
    expect(document.statement).toMatch(list)
    expect(wordsOf(document, 'standing')[0]).toMatch(first)
    expect(renderJson(document).figures.some(({ id }) => id.includes('/board/'))).toBe(false)
  },
)

test('every page asks three to five questions, who reports and when always among them', async () => {
  for (const code of codes) {
    const questions = wordsOf(await briefOf(code), 'questions')
    expect(questions.length).toBeGreaterThanOrEqual(3)
    expect(questions.length).toBeLessThanOrEqual(5)
    expect(questions.at(-1)).toMatch(/uppdelade på kvinnor och män/)
  }
})

test('an organisation that has closed nothing is told so, and no number stands in for it', async () => {
  const real = { ...subject('1280'), roundSlug: 'modellkommuner-2018-2020' }
  const document = (await gatherBriefReport(context(), real)).write('sv', frame)
  expect(wordsOf(document, 'standing')[0]).toMatch(/^Malmö har ingen avslutad självskattning/)
  expect(wordsOf(document, 'questions')[0]).toMatch(/När gör vi vår självskattning/)
  expect(renderJson(document).figures.filter(({ unit }) => unit === 'poäng')).toEqual([])
  expect(await pagesOf(document)).toBe(1)
})
