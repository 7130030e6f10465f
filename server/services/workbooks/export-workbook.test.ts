import { describe, expect, test } from 'vitest'
import type { Answer } from '#domain/assessments/assessment.ts'
import { answersOf } from '#domain/assessments/occasion-record.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { listOccasions } from '#server/store/assessments/list-occasions.ts'
import { restoreOccasion } from '#server/store/assessments/restore-occasion.ts'
import { inspectZip } from '#server/workbooks/inspect-zip.ts'
import { readWorkbook } from '#server/workbooks/read-workbook.ts'
import { unpacker } from '#server/workbooks/unpack-part.ts'
import { useTestContext } from '#test/database/test-context.ts'
import { operator } from '#test/workbooks/operator.ts'
import { randomNumbers } from '#test/workbooks/random-numbers.ts'
import { exportWorkbook } from './export-workbook.ts'
import { importWorkbook } from './import-workbook.ts'

const base = useTestContext()
const choices = { fileName: 'fil.xlsx', leaveOut: [], organisationChosen: false }

/** Texts that could be taken for something else: formulas, errors, escapes, headings, markup, odd characters. */
const texts = [
  '',
  '',
  'Beslut i mars',
  '=SUM(A1:A9)',
  '+46 8 123',
  '-5',
  '@alla',
  '#REF!',
  'BM1: som en rubrik',
  'rad ett\nBM2: rad två\n  BM1: rad tre',
  'Uppstart:',
  '_x0041_ _x000D_',
  '<b>&amp;"\'</b>',
  'tab\there',
  'å ä ö é ß 漢 😀',
  '0',
  '2',
  'a'.repeat(4000),
]
const answers: readonly Answer[] = [
  { kind: 'rated', value: 1 },
  { kind: 'rated', value: 2 },
  { kind: 'rated', value: 3 },
  { kind: 'unknown' },
  { kind: 'not-applicable' },
  { kind: 'unrated', written: null },
  { kind: 'unrated', written: '2,5' },
  { kind: 'unrated', written: 'x' },
  { kind: 'unrated', written: '7' },
]

/** Stores occasions that look random in one organisation's part of a round. */
async function storeRandomState(ctx: Context, place: { roundSlug: string; code: string }, seed: number) {
  const random = randomNumbers(seed)
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!
  const meetings = ['uppstart', 'bm1', 'bm2', 'bm3', 'avslut'].filter(() => random() < 0.7)
  const id = place.roundSlug === 'modellkommuner-2017-2018' ? 'checklist-2017' : 'checklist-2018'
  const { items } = ctx.content.instruments.find((one) => one.id === id)!
  for (const meetingId of meetings) {
    const consensus = items.map(({ number }) => {
      return {
        item: number,
        answer: pick(answers),
        reason: pick(texts),
        evidence: random() < 0.2 ? pick(texts) : '',
      }
    })
    // An occasion at which nothing was said was not held, and has nothing to give back.
    consensus[0] = { ...consensus[0]!, answer: pick(answers.slice(0, 5)) }
    const at = new Date('2020-01-01T08:00:00Z')
    await restoreOccasion(ctx.db, {
      occasion: {
        id: ctx.newId(),
        roundSlug: place.roundSlug,
        organisationCode: place.code,
        meetingId,
        instrumentId: id,
        levelId: 'overall',
        label: meetingId,
        date: random() < 0.8 ? pick(['2019-02-07', '2020-02-29', '2018-12-31']) : null,
        state: pick(['agreeing', 'closed'] as const),
        source: 'browser',
        shiftNote: '',
      },
      createdAt: at,
      history: [{ state: 'agreeing', at }],
      sheets: [],
      consensus,
      agreedAt: at,
    })
  }
  return meetings
}

/** What the form has room for: the answers, reasons and evidence of each occasion, and its date. */
async function stateOf(ctx: Context, { roundSlug, code }: { roundSlug: string; code: string }) {
  const records = await listOccasions(ctx.db, { roundSlug, organisationCode: code })
  return records.map(({ meetingId, date, consensus }) => ({
    meetingId,
    date,
    items: consensus
      .filter(
        ({ answer, reason, evidence }) => answer.kind !== 'unrated' || answer.written || reason || evidence,
      )
      .map(({ item, answer, reason, evidence }) => ({ item, answer, reason, evidence })),
  }))
}

async function empty(ctx: Context, organisationCode: string): Promise<void> {
  await ctx.db
    .deleteFrom('consensus')
    .where('occasion_id', 'in', (row) =>
      row.selectFrom('occasion').select('id').where('organisation_code', '=', organisationCode),
    )
    .execute()
  await ctx.db
    .deleteFrom('occasion_event')
    .where('occasion_id', 'in', (row) =>
      row.selectFrom('occasion').select('id').where('organisation_code', '=', organisationCode),
    )
    .execute()
  await ctx.db.deleteFrom('occasion').where('organisation_code', '=', organisationCode).execute()
}

describe('what is written reads back to the same state', () => {
  const places = [
    {
      roundSlug: 'modellkommuner-2017-2018',
      code: '2083',
      file: { sv: 'checklista-2017.xlsx', en: 'checklist-2017.xlsx' },
    },
    {
      roundSlug: 'modellkommuner-2018-2020',
      code: '0181',
      file: { sv: 'checklista-2018.xlsx', en: 'checklist-2018.xlsx' },
    },
  ]
  test.each(Array.from({ length: 24 }, (_, seed) => seed))('from random state %i', async (seed) => {
    const place = places[seed % 2]!
    const language = seed % 3 === 0 ? 'en' : 'sv'
    const ctx = { ...base.context(operator), language } as const
    await empty(ctx, place.code)
    const meetings = await storeRandomState(ctx, place, seed)
    const before = await stateOf(ctx, place)
    const { content } = await exportWorkbook(ctx, { ...place, fileName: place.file[language] })
    const again = await importWorkbook(ctx, { ...place, ...choices, content })
    expect(again.outcome).toBe(meetings.length === 0 ? 'refused' : 'unchanged')
    await empty(ctx, place.code)
    const anew = await importWorkbook(ctx, { ...place, ...choices, content })
    expect(anew.outcome).toBe(meetings.length === 0 ? 'refused' : 'saved')
    expect(await stateOf(ctx, place)).toEqual(before)
  })
})

describe('the files of one organisation', () => {
  const exempelkommun = { roundSlug: 'exempelrundan', code: 'X001' }
  test.each([
    ['tom-checklista-2018.xlsx', 0],
    ['blank-checklist-2018.xlsx', 0],
    ['checklista-2018.xlsx', 12],
    ['exempel.xlsx', 12 + 14 + 18],
    ['example.xlsx', 12 + 14 + 18],
  ])('%s holds numbers as numbers, adding up to %i', async (fileName, total) => {
    const { content } = await exportWorkbook(base.context(), { ...exempelkommun, fileName })
    const [sheet] = await readWorkbook(content)
    const scores = sheet!.cells.filter(
      ({ row, column }) => row >= 8 && row < 18 && column >= 1 && column <= 5,
    )
    expect(scores).toHaveLength(50)
    const values = scores.map(({ value }) => (value.kind === 'number' ? value.number : Number.NaN))
    expect(values.reduce((sum, value) => sum + value, 0)).toBe(total)
  })

  test('the form keeps its layout, line by line', async () => {
    const { content } = await exportWorkbook(base.context(), {
      ...exempelkommun,
      fileName: 'tom-checklista-2018.xlsx',
    })
    const [sheet] = await readWorkbook(content)
    const textAt = (row: number) =>
      sheet!.cells
        .filter((cell) => cell.row === row && cell.value.kind === 'text')
        .map(({ value }) => value.kind === 'text' && value.text)
    expect([0, 1, 2, 3, 4, 5, 6, 7].map(textAt)).toEqual([
      ['Checklista för jämställdhetsintegrering'],
      ['1=Ej påbörjat/finns inte'],
      ['2=Behöver utvecklas'],
      ['3=Genomfört, det finns'],
      ['Organisation:', 'Exempelkommun'],
      ['Datum:'],
      ['Uppstart', 'BM1', 'BM2', 'BM3', 'Avslutningskonferens', 'Kommentar'],
      ['poäng', 'poäng', 'poäng', 'poäng', 'poäng'],
    ])
    expect(textAt(8)[0]).toMatch(/^1\. \S/)
    expect(textAt(18)).toEqual(['Summa poäng'])
  })

  test('no text of a user becomes a formula', async () => {
    const ctx = base.context(operator)
    await empty(ctx, '0181')
    await storeRandomState(ctx, { roundSlug: 'modellkommuner-2018-2020', code: '0181' }, 3)
    await ctx.db.updateTable('consensus').set({ reason: '=HYPERLINK("http://x";"y")' }).execute()
    const { content } = await exportWorkbook(ctx, {
      roundSlug: 'modellkommuner-2018-2020',
      code: '0181',
      fileName: 'checklista-2018.xlsx',
    })
    const sheet = unpacker(content, inspectZip(content))('xl/worksheets/sheet1.xml')!.toString('utf8')
    expect(sheet).toContain('BM1: =HYPERLINK("http://x";"y")')
    const formulas = Array.from(sheet.matchAll(/<f>(.*?)<\/f>/g), ([, formula]) => formula)
    expect(formulas).toEqual(['B', 'C', 'D', 'E', 'F'].map((column) => `SUM(${column}9:${column}18)`))
  })

  test.each(['annan.xlsx', 'checklista-2023.xlsx', 'checklista-2017.xlsx', '../x'])(
    '%s is not there',
    async (fileName) => {
      const error = await exportWorkbook(base.context(), { ...exempelkommun, fileName }).catch(
        (thrown: unknown) => thrown,
      )
      expect(error instanceof UserError && error.code).toBe('not-found')
    },
  )

  test('an occasion that was stored blank gives nothing to read in', async () => {
    const ctx = base.context(operator)
    const { content } = await exportWorkbook(ctx, { ...exempelkommun, fileName: 'tom-checklista-2018.xlsx' })
    const { outcome, preview } = await importWorkbook(ctx, { ...exempelkommun, ...choices, content })
    expect([outcome, preview.problems.map(({ code }) => code)]).toEqual(['refused', ['nothing-rated']])
    const records = await listOccasions(ctx.db, { roundSlug: 'exempelrundan', organisationCode: 'X001' })
    expect(records.map((record) => [record.meetingId, answersOf(record).size])).toEqual([['uppstart', 10]])
  })
})
