import { beforeAll, describe, expect, test } from 'vitest'
import type { ReportSubject } from '#domain/reports/report.ts'
import { fileNameOf } from '#server/reports/document/file-name.ts'
import { renderPdf } from '#server/reports/document/pdf/render-pdf.ts'
import { renderJson } from '#server/reports/document/render-json.ts'
import { buildMeetingReport } from '#server/reports/meeting-report/data.ts'
import { writeMeetingReport } from '#server/reports/meeting-report/document.ts'
import type { MeetingRows } from '#server/reports/meeting-report/rows.ts'
import { shareExample } from '#test/database/share-example.ts'
import { useTestContext } from '#test/database/test-context.ts'
import { readPdf } from '#test/pdf/read-pdf.ts'
import { gatherMeetingReport } from './gather-meeting-report.ts'

const { context } = useTestContext()

const frame = {
  at: { moment: '2026-11-20T13:32:00Z', day: '2026-11-20' },
  texts: [],
  state: 'draft',
  adoption: null,
  arms: null,
  supersedes: null,
} as const

const example = 'exempelrundan'
const pack = (groupId: string, meetingId: string, roundSlug = example) =>
  ({ kind: 'meeting', roundSlug, groupId, meetingId }) as const satisfies ReportSubject

async function packOf(groupId: string, meetingId: string, language: 'sv' | 'en' = 'sv') {
  return (await gatherMeetingReport(context(), pack(groupId, meetingId))).write(language, frame)
}

type Written = Awaited<ReturnType<typeof packOf>>

/** All words of a section outside its tables, block after block. */
const wordsOf = ({ sections }: Written, wanted: string) =>
  sections
    .filter(({ id }) => id === wanted)
    .flatMap(({ blocks }) =>
      blocks.flatMap((block) => ('text' in block ? [block.text] : 'items' in block ? block.items : [])),
    )

/** The cells of a table as shown, its headings first. */
function cellsOf(document: Written, id: string) {
  const { columns, rows } = renderJson(document).tables.find((table) => table.id === id)!
  return [columns, ...rows.map(({ header, cells }) => [header, ...cells.map(({ text }) => text)])]
}

test('what is kept from the group is not said to be undone', async () => {
  const rows = cellsOf(await packOf('exempel-ronn', 'bm3'), 'preparation').slice(1)
  const nothing = Array(3).fill('delar inget med gruppen')
  expect(rows.slice(0, 2)).toEqual([
    ['Sagohamn', ...nothing],
    ['Påhittsfors', ...nothing],
  ])
  expect(rows[2]).toEqual(['Region Drömlandet', 'inte börjad', 'inget', '0'])
})

describe('the Birch group before BM3', () => {
  beforeAll(() => shareExample(context().db))

  test('sets the latest closed assessments beside each other, in the order of the group', async () => {
    const cells = cellsOf(await packOf('exempel-bjork', 'bm3'), 'beside-checklist-2018-overall')
    // As agreed in content/example: the mentor and Fabelstad at BM1, Exempelkommun at the start-up.
    expect(cells[0]).toEqual([
      'Påstående',
      'Låtsaslunda\nBM1',
      'Exempelkommun\nUppstart',
      'Fabelstad\nBM1',
      'n',
    ])
    expect(cells.slice(1).map(([, ...numbers]) => numbers.join(' '))).toEqual([
      '3 2 3 3',
      '3 1 2 3',
      '2 1 2 3',
      '3 1 2 3',
      '3 2 2 3',
      '2 1 1 3',
      '2 1 2 3',
      '3 1 1 3',
      '3 1 2 3',
      '3 1 2 3',
    ])
  })

  test('says who is behind, and what is left before the meeting', async () => {
    const document = await packOf('exempel-bjork', 'bm3')
    expect(wordsOf(document, 'side-by-side')).toContain(
      'Exempelkommun visas som vid Uppstart; ingen skattning från BM1 är avslutad.',
    )
    expect(cellsOf(document, 'preparation').slice(1)).toEqual([
      ['Låtsaslunda', 'inte börjad', 'BM2: inte börjad', '1'],
      ['Exempelkommun', 'inte börjad', 'BM1: inte börjad\nBM2: inte börjad', '2'],
      ['Fabelstad', 'inte börjad', 'BM2: skattas', '3'],
    ])
  })

  test('counts the deadlines from the day of the meeting', async () => {
    const words = wordsOf(await packOf('exempel-bjork', 'bm3'), 'preparation')
    expect(words.find((text) => text.includes('inbjudan'))).toMatch(/^Senast 14 januari 2027: /)
    expect(words.find((text) => text.includes('presentation'))).toMatch(/^Senast 21 januari 2027: /)
    expect(words).toContain('Så brukar programmet göra. Gruppen kan ha kommit överens om annat.')
  })

  test('shows what has moved, with the reasons written', async () => {
    const document = await packOf('exempel-bjork', 'bm3')
    const shift = cellsOf(document, 'shift-checklist-2018-overall')
    expect(shift[0]).toEqual(['Påstående', 'Låtsaslunda\nUppstart–BM1', 'Fabelstad\nUppstart–BM1'])
    expect(shift.at(-2)).toEqual(['Alla påståenden', '+3', '+4'])
    expect(shift.at(-1)).toEqual(['Påståenden i förflyttningen (n)', '10', '10'])
    const reasons = cellsOf(document, 'reasons-checklist-2018-overall')
    expect(reasons).toHaveLength(1 + 3 + 4)
    expect(reasons[4]).toEqual([
      'Fabelstad: 1. Politiskt beslut',
      '2',
      '3',
      '+1',
      'Nytt beslut i april med pengar och med bolagen inräknade.',
    ])
    expect(wordsOf(document, 'shift')).toContain('Utan två avslutade skattningar på listan: Exempelkommun.')
  })

  test('asks those who have come further how they did it', async () => {
    const questions = wordsOf(await packOf('exempel-bjork', 'bm3', 'en'), 'questions')
    expect(questions).toContain(
      '8. Results by sex in follow-up: Låtsaslunda at 3, Exempelkommun and Fabelstad at 1. Ask Låtsaslunda how they did it, and Exempelkommun and Fabelstad what stands in the way.',
    )
    expect(questions.filter((text) => text.startsWith('Since November 2026'))).toHaveLength(3)
  })
})

describe('the Rowan group before BM3', () => {
  test('keeps checklists apart, and says who has gone over to another', async () => {
    const words = wordsOf(await packOf('exempel-ronn', 'bm3'), 'side-by-side')
    expect(words).toContain(
      'Region Drömlandet visas som vid BM1 och har sedan gått över till Checklistan 2023, Hela organisationen.',
    )
    expect(words).toContainEqual(
      expect.stringMatching(/^Bara Region Drömlandet har skattat med Checklistan 2023, Nämnd/),
    )
  })

  test('asks about what is not known, moved without a reason or not begun', async () => {
    const questions = wordsOf(await packOf('exempel-ronn', 'bm3'), 'questions')
    expect(questions).toContainEqual(expect.stringMatching(/^Region Drömlandet har inget svar på 10\. /))
    expect(questions).toContainEqual(expect.stringMatching(/^Påhittsfors har flyttat sig på 5\. /))
    expect(questions).toContainEqual(expect.stringMatching(/^Region Drömlandet har ingen förbättring/))
  })

  test('warns where other people rated', async () => {
    expect(wordsOf(await packOf('exempel-ronn', 'bm3'), 'shift')[0]).toMatch(
      /^Region Drömlandet: BM1 och Uppstart kan inte jämföras rakt av: 6 personer skattade, förra gången 3\./,
    )
  })
})

test('nothing of a later meeting is in the pack of an earlier one', async () => {
  const document = await packOf('exempel-bjork', 'uppstart')
  expect(cellsOf(document, 'beside-checklist-2018-overall')[0]).toContain('Fabelstad\nUppstart')
  expect(wordsOf(document, 'shift')[0]).toMatch(/^Ingen i gruppen har två avslutade/)
  expect(JSON.stringify(renderJson(document).figures)).not.toContain('/bm1/')
  // The outcome of Fabelstad was measured in October, long after the start-up.
  expect(wordsOf(document, 'improvements').join(' ')).not.toContain('flickor')
})

test('a group that has closed nothing is told what will come', async () => {
  const real = pack('mk-2018-kristianstad', 'bm1', 'modellkommuner-2018-2020')
  const document = (await gatherMeetingReport(context(), real)).write('sv', frame)
  expect(wordsOf(document, 'side-by-side')[0]).toMatch(/^Ingen i gruppen har avslutat någon självskattning/)
  expect(wordsOf(document, 'meeting')[0]).toMatch(/Dagen är inte känd/)
  expect(wordsOf(document, 'preparation')).toContainEqual(
    expect.stringMatching(/^Senast 2 veckor före mötet: /),
  )
  expect(document.sections.map(({ id }) => id)).not.toContain('shift')
})

test('a group of one has nobody to stand beside', async () => {
  const ctx = context()
  const { data } = await gatherMeetingReport(ctx, pack('exempel-bjork', 'bm3'))
  const rows = { ...(data as MeetingRows), content: ctx.content }
  const participations = rows.participations.filter(({ organisationCode }) => organisationCode === 'X002')
  const document = writeMeetingReport(buildMeetingReport({ ...rows, participations }), 'sv', frame)
  expect(wordsOf(document, 'side-by-side')).toEqual([
    expect.stringMatching(/^Bara Fabelstad har skattat med Checklistan 2018, /),
  ])
  expect(cellsOf(document, 'shift-checklist-2018-overall').at(-2)).toEqual(['Alla påståenden', '+4'])
  expect(wordsOf(document, 'questions').join(' ')).not.toContain('Fråga')
})

test.each(['exempel-bjork', 'exempel-ronn'])('the pack of %s is four to eight pages', async (groupId) => {
  for (const language of ['sv', 'en'] as const) {
    const document = await packOf(groupId, 'bm3', language)
    const { pages } = readPdf(await renderPdf(context().pdf, document, 'ua-1'))
    expect(pages.length).toBeGreaterThanOrEqual(4)
    expect(pages.length).toBeLessThanOrEqual(8)
  }
})

test('every pack has a file name of its own', async () => {
  const names = await Promise.all(
    ['bm1', 'bm3'].flatMap((meeting) =>
      ['exempel-bjork', 'exempel-ronn'].map(async (group) => fileNameOf(await packOf(group, meeting), 'pdf')),
    ),
  )
  expect(names).toContain('motesunderlag-bm3-grupp-bjork-exempelrundan-sv.pdf')
  expect(new Set(names).size).toBe(4)
})

test.each([
  ['unknown-round', pack('exempel-bjork', 'bm3', 'nope')],
  ['no-such-report', pack('nope', 'bm3')],
  ['no-such-report', pack('exempel-bjork', 'nope')],
  ['no-such-report', pack('mk-2018-kristianstad', 'bm3')],
])('%s is told (%#)', async (code, subject) => {
  await expect(gatherMeetingReport(context(), subject)).rejects.toMatchObject({ code })
})
