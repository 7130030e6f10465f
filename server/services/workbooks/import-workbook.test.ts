import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Person } from '#domain/people/person.ts'
import { layOutChecklist } from '#domain/workbooks/lay-out-checklist.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { findPerson } from '#server/services/people/find-person.ts'
import { listOccasions } from '#server/store/assessments/list-occasions.ts'
import { setOccasionState } from '#server/store/assessments/set-occasion-state.ts'
import { listMeetings } from '#server/store/rounds/list-meetings.ts'
import { writeWorkbook } from '#server/workbooks/write-workbook.ts'
import { testNow, useTestContext } from '#test/database/test-context.ts'
import { operator } from '#test/workbooks/operator.ts'
import { sv } from '#test/workbooks/form-words.ts'
import { sharedSamples } from '#test/workbooks/shared-samples.ts'
import { exportWorkbook } from './export-workbook.ts'
import { getExampleWorkbook } from './get-example-workbook.ts'
import { getStagedWorkbook } from './get-staged-workbook.ts'
import { reopenOccasion } from '../assessments/reopen-occasion.ts'
import { importWorkbook } from './import-workbook.ts'
import { previewWorkbook } from './preview-workbook.ts'
import { stageWorkbook } from './stage-workbook.ts'

const base = useTestContext()
const example = { roundSlug: 'exempelrundan', code: 'X001' }
const fresh = { leaveOut: [], organisationChosen: false, fileName: 'fil.xlsx' }
let saga: Person
beforeAll(async () => {
  saga = (await findPerson(base.context(), { id: 'saga' }))!
})

const occasionsOf = (ctx: Context, { roundSlug, code }: { roundSlug: string; code: string }) =>
  listOccasions(ctx.db, { roundSlug, organisationCode: code })
const count = async (ctx: Context, table: 'workbook_import' | 'occasion' | 'consensus' | 'audit_entry') =>
  Number(
    (
      await ctx.db
        .selectFrom(table)
        .select((row) => row.fn.countAll().as('n'))
        .executeTakeFirstOrThrow()
    ).n,
  )

/** A workbook of ten statements with these scores at one occasion. */
async function workbookOf(
  ctx: Context,
  {
    roundSlug,
    organisation,
    meeting,
    scores,
    date = null,
  }: {
    roundSlug: string
    organisation: string
    meeting: string
    scores: readonly number[]
    date?: string | null
  },
): Promise<Buffer> {
  const consensus = scores.map((value, i) => {
    return { item: i + 1, answer: { kind: 'rated' as const, value }, reason: '', evidence: '' }
  })
  const form = layOutChecklist({
    instrument: ctx.content.instruments.find(({ id }) => id === 'checklist-2018')!,
    organisation,
    meetings: await listMeetings(ctx.db, { roundSlug }),
    records: [{ meetingId: meeting, date, consensus }],
    words: sv,
    language: 'sv',
  })
  return writeWorkbook(form, { title: '', now: testNow })
}

describe('the sample workbook of the newcomer', () => {
  test('is previewed beside what is stored, without writing anything', async () => {
    const ctx = base.context(saga)
    const before = [
      await count(ctx, 'occasion'),
      await count(ctx, 'consensus'),
      await count(ctx, 'audit_entry'),
    ]
    const { content } = await getExampleWorkbook(ctx)
    const preview = await previewWorkbook(ctx, { ...example, ...fresh, content })
    expect(preview).toMatchObject({
      instrument: 'checklist-2018',
      ready: true,
      unchanged: false,
      problems: [],
    })
    expect(
      preview.occasions.map(({ id, status, sum, max, rated, date }) => [id, status, sum, max, rated, date]),
    ).toEqual([
      ['uppstart', 'same', 12, 30, 10, '2026-03-12'],
      ['bm1', 'new', 14, 30, 10, '2026-05-21'],
      ['bm2', 'new', 18, 30, 10, '2026-09-24'],
    ])
    expect(preview.occasions[0]!.stored).toMatchObject({ state: 'closed', score: { sum: 12 } })
    expect([
      await count(ctx, 'occasion'),
      await count(ctx, 'consensus'),
      await count(ctx, 'audit_entry'),
    ]).toEqual(before)
  })

  test('is read in as agreed: new occasions are closed and count at once', async () => {
    const ctx = base.context(saga)
    const { content } = await getExampleWorkbook(ctx)
    expect((await importWorkbook(ctx, { ...example, ...fresh, content })).outcome).toBe('saved')
    const [uppstart, bm1, bm2] = await occasionsOf(ctx, example)
    expect(uppstart).toMatchObject({ state: 'closed', version: 1 })
    expect(bm1).toMatchObject({
      meetingId: 'bm1',
      state: 'closed',
      source: 'workbook',
      label: 'BM1',
      date: '2026-05-21',
    })
    expect(bm2!.consensus.find(({ item }) => item === 1)).toMatchObject({
      answer: { kind: 'rated', value: 3 },
      reason: 'Fullmäktige tog nytt beslut i juni. Nu gäller det också bolagen.',
    })
    expect(await ctx.db.selectFrom('workbook_import').selectAll().execute()).toMatchObject([
      {
        organisation_code: 'X001',
        file_name: 'fil.xlsx',
        person_id: 'saga',
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
    ])
  })

  test('read in once more changes nothing and says so', async () => {
    const ctx = base.context(saga)
    const before = await occasionsOf(ctx, example)
    const { content } = await getExampleWorkbook(ctx)
    const { outcome, preview } = await importWorkbook(ctx, { ...example, ...fresh, content })
    expect([outcome, preview.unchanged]).toEqual(['unchanged', true])
    expect(await occasionsOf(ctx, example)).toEqual(before)
    expect(await count(ctx, 'workbook_import')).toBe(1)
  })

  test('in English reads in the same', async () => {
    const ctx = base.context(saga)
    const { content } = await getExampleWorkbook({ ...ctx, language: 'en' })
    expect((await importWorkbook(ctx, { ...example, ...fresh, content })).outcome).toBe('unchanged')
  })

  test('may be written as what is stored and read back', async () => {
    const ctx = base.context(saga)
    for (const [language, fileName] of [
      ['sv', 'checklista-2018.xlsx'],
      ['en', 'checklist-2018.xlsx'],
    ] as const) {
      const { content } = await exportWorkbook({ ...ctx, language }, { ...example, fileName })
      expect((await importWorkbook(ctx, { ...example, ...fresh, content })).outcome).toBe('unchanged')
    }
  })
})

describe('an open occasion that differs', () => {
  test('is changed statement by statement, and what it said stays in the audit trail', async () => {
    const ctx = base.context(saga)
    const stored = (await occasionsOf(ctx, example)).find(({ meetingId }) => meetingId === 'bm2')!
    await reopenOccasion(ctx, { occasionId: stored.id, reason: 'En siffra var fel' })
    const scores = [3, 2, 2, 2, 2, 2, 1, 2, 1, 3]
    const content = await workbookOf(ctx, {
      ...example,
      organisation: 'Exempelkommun',
      meeting: 'bm2',
      scores,
    })
    const preview = await previewWorkbook(ctx, { ...example, ...fresh, content })
    expect(preview.occasions).toMatchObject([{ id: 'bm2', status: 'differs', changes: [{ item: 10 }] }])
    await importWorkbook(ctx, { ...example, ...fresh, content })
    const bm2 = (await occasionsOf(ctx, example)).find(({ meetingId }) => meetingId === 'bm2')!
    expect(bm2.consensus.map(({ version }) => version)).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 1, 2])
    expect(bm2.consensus[0]!.reason).toContain('Fullmäktige')
    const audit = await ctx.db
      .selectFrom('audit_entry')
      .where('action', '=', 'import-workbook')
      .orderBy('id', 'desc')
      .selectAll()
      .executeTakeFirstOrThrow()
    expect(audit.detail).toMatchObject({
      occasions: [
        { meeting: 'bm2', status: 'differs', replaced: [{ item: 10, answer: { kind: 'rated', value: 1 } }] },
      ],
    })
  })
})

describe('a closed occasion that differs', () => {
  test('stops everything until it is left out', async () => {
    const ctx = base.context(saga)
    const before = await occasionsOf(ctx, example)
    const scores = [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]
    const content = await workbookOf(ctx, {
      ...example,
      organisation: 'Exempelkommun',
      meeting: 'uppstart',
      scores,
    })
    const { outcome, preview } = await importWorkbook(ctx, { ...example, ...fresh, content })
    expect(outcome).toBe('refused')
    expect(preview.problems).toMatchObject([{ code: 'occasion-closed', severity: 'blocking' }])
    const without = await importWorkbook(ctx, { ...example, ...fresh, content, leaveOut: ['uppstart'] })
    expect(without).toMatchObject({ outcome: 'refused', preview: { problems: [{ code: 'nothing-chosen' }] } })
    expect(await occasionsOf(ctx, example)).toEqual(before)
  })
})

describe('an occasion that people are rating', () => {
  test('goes over to what the workbook says', async () => {
    const ctx = base.context(operator)
    const fabelstad = { roundSlug: 'exempelrundan', code: 'X002' }
    const scores = [2, 2, 2, 2, 2, 2, 2, 2, 2, 2]
    const content = await workbookOf(ctx, { ...fabelstad, organisation: 'Fabelstad', meeting: 'bm2', scores })
    const { outcome, preview } = await importWorkbook(ctx, { ...fabelstad, ...fresh, content })
    expect(outcome).toBe('saved')
    expect(preview.problems.map(({ code }) => code)).toContain('occasion-being-rated')
    const bm2 = (await occasionsOf(ctx, fabelstad)).find(({ meetingId }) => meetingId === 'bm2')!
    expect([bm2.state, bm2.source, bm2.consensus.length]).toEqual(['agreeing', 'browser', 10])
  })
})

describe('the organisation in the workbook', () => {
  test.each([
    ['another one', 'Solna', 'organisation-differs'],
    ['an unknown one', 'Ingenstans', 'organisation-unknown'],
    ['none', '', 'organisation-missing'],
  ])('%s: nothing is saved until it is chosen', async (_, organisation, code) => {
    const ctx = base.context(operator)
    const place = { roundSlug: 'exempelrundan', code: 'X003' }
    const content = await workbookOf(ctx, {
      ...place,
      organisation,
      meeting: 'uppstart',
      scores: Array<number>(10).fill(2),
    })
    const before = await occasionsOf(ctx, place)
    const first = await importWorkbook(ctx, { ...place, ...fresh, content })
    expect(first).toMatchObject({ outcome: 'refused' })
    expect(first.preview.problems).toContainEqual(expect.objectContaining({ code, severity: 'blocking' }))
    expect(await occasionsOf(ctx, place)).toEqual(before)
    const chosen = await previewWorkbook(ctx, { ...place, ...fresh, content, organisationChosen: true })
    expect(chosen.problems).toContainEqual(expect.objectContaining({ code, severity: 'notice' }))
  })

  test.each(['Södertälje', 'SODERTALJE', 'Södertälje kommun', '0181', '181', 'Södertäljes kommun'])(
    '%s is Södertälje',
    async (organisation) => {
      const ctx = base.context(operator)
      const place = { roundSlug: 'modellkommuner-2018-2020', code: '0181' }
      const scores = Array<number>(10).fill(2)
      const content = await workbookOf(ctx, { ...place, organisation, meeting: 'uppstart', scores })
      const preview = await previewWorkbook(ctx, { ...place, ...fresh, content })
      expect(preview.problems).toEqual([])
    },
  )
})

describe('who and where', () => {
  const attempt = async (ctx: Context, place: { roundSlug: string; code: string }) => {
    const content = await workbookOf(ctx, {
      ...example,
      organisation: 'Exempelkommun',
      meeting: 'bm3',
      scores: Array<number>(10).fill(2),
    })
    const error = await importWorkbook(ctx, { ...place, ...fresh, content }).catch(
      (thrown: unknown) => thrown,
    )
    return error instanceof UserError ? error.code : error
  }
  test('must be somebody who leads the self-assessment there', async () => {
    expect(await attempt(base.context(), example)).toBe('step-in-first')
    expect(await attempt(base.context(saga), { ...example, code: 'X002' })).toBe('forbidden')
  })
  test('must be read in by whoever uploaded it, where it was uploaded for', async () => {
    const content = await workbookOf(base.context(saga), {
      ...example,
      organisation: 'Exempelkommun',
      meeting: 'bm3',
      scores: Array<number>(10).fill(2),
    })
    const id = await stageWorkbook(base.context(saga), { ...example, fileName: 'fil.xlsx', content })
    expect(await getStagedWorkbook(base.context(saga), { ...example, id })).toMatchObject({ id })
    const gone = { code: 'workbook-gone' }
    const colleague = base.context({ ...saga, id: 'carl' })
    await expect(getStagedWorkbook(colleague, { ...example, id })).rejects.toMatchObject(gone)
    const elsewhere = { roundSlug: 'exempelrundan', code: 'X002', id }
    await expect(getStagedWorkbook(base.context(saga), elsewhere)).rejects.toMatchObject(gone)
  })
  test('must be a round with the organisation in it', async () => {
    const ctx = base.context(operator)
    expect(await attempt(ctx, { roundSlug: 'ingen', code: 'X001' })).toBe('unknown-round')
    expect(await attempt(ctx, { roundSlug: 'exempelrundan', code: '9999' })).toBe('unknown-organisation')
    expect(await attempt(ctx, { roundSlug: 'exempelrundan', code: '0180' })).toBe('not-in-round')
  })
})

test('two imports at once give one whole state and no half', async () => {
  const ctx = base.context(operator)
  const place = { roundSlug: 'exempelrundan', code: 'X005' }
  const contents = await Promise.all(
    [1, 2, 3].flatMap((value) =>
      ['bm3', 'avslut'].map((meeting) =>
        workbookOf(ctx, {
          ...place,
          organisation: 'Region Drömlandet',
          meeting,
          scores: Array<number>(10).fill(value),
        }),
      ),
    ),
  )
  const outcomes = await Promise.all(
    contents.map((content) => importWorkbook(ctx, { ...place, ...fresh, content })),
  )
  // The first of each meeting is saved; what says something else of a meeting that is closed by then is refused.
  expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual([
    ...Array<string>(4).fill('refused'),
    ...Array<string>(2).fill('saved'),
  ])
  const records = (await occasionsOf(ctx, place)).filter(
    ({ meetingId, instrumentId }) =>
      ['bm3', 'avslut'].includes(meetingId) && instrumentId === 'checklist-2018',
  )
  expect(records).toHaveLength(2)
  for (const { consensus } of records) {
    expect(new Set(consensus.map(({ answer }) => answer.kind === 'rated' && answer.value)).size).toBe(1)
    expect(consensus).toHaveLength(10)
  }
})

test('an import that fails in the middle leaves nothing behind', async () => {
  const ctx = base.context(operator)
  const place = { roundSlug: 'exempelrundan', code: 'X006' }
  const before = [
    await occasionsOf(ctx, place),
    await count(ctx, 'workbook_import'),
    await count(ctx, 'audit_entry'),
  ]
  const content = await workbookOf(ctx, {
    ...place,
    organisation: 'Sagohamn',
    meeting: 'avslut',
    scores: Array<number>(10).fill(2),
  })
  let made = 0
  // The second id is that of the occasion; a broken one makes the database refuse it after the import row is written.
  const broken = { ...ctx, newId: () => (++made === 2 ? 'no id' : ctx.newId()) }
  await expect(importWorkbook(broken, { ...place, ...fresh, content })).rejects.toThrow(
    'invalid input syntax for type uuid',
  )
  expect([
    await occasionsOf(ctx, place),
    await count(ctx, 'workbook_import'),
    await count(ctx, 'audit_entry'),
  ]).toEqual(before)
})

test('closing while a workbook is read in: one of them is told, neither is lost', async () => {
  const ctx = base.context(operator)
  const place = { roundSlug: 'exempelrundan', code: 'X006' }
  const file = (value: number) =>
    workbookOf(ctx, {
      ...place,
      organisation: 'Sagohamn',
      meeting: 'avslut',
      scores: Array<number>(10).fill(value),
    })
  await importWorkbook(ctx, { ...place, ...fresh, content: await file(2) })
  const { id } = (await occasionsOf(ctx, place)).find(({ meetingId }) => meetingId === 'avslut')!
  const content = await file(3)
  const [, imported] = await Promise.all([
    ctx.db.transaction().execute((tx) => setOccasionState(tx, id, 'closed')),
    importWorkbook(ctx, { ...place, ...fresh, content }),
  ])
  const after = (await occasionsOf(ctx, place)).find((one) => one.id === id)!
  const value = imported.outcome === 'saved' ? 3 : 2
  expect(after.consensus.every(({ answer }) => answer.kind === 'rated' && answer.value === value)).toBe(true)
})

describe.skipIf(sharedSamples === null)('samples of the real form (skipped: ../shared is not there)', () => {
  test.each([
    ['checklista-2017-exempel.xlsx', '2083', 'modellkommuner-2017-2018', 'checklist-2017', [22, 24, 30], 39],
    ['checklista-2018-exempel.xlsx', '0181', 'modellkommuner-2018-2020', 'checklist-2018', [12, 14, 17], 30],
  ])('%s', async (file, code, roundSlug, instrument, sums, max) => {
    const ctx = base.context(operator)
    const content = readFileSync(`${sharedSamples}/${file}`)
    const { outcome, preview } = await importWorkbook(ctx, {
      roundSlug,
      code,
      ...fresh,
      content,
      organisationChosen: true,
    })
    expect(outcome).toBe('saved')
    expect(preview.instrument).toBe(instrument)
    expect(preview.occasions.map(({ id, sum }) => [id, sum])).toEqual(
      ['uppstart', 'bm1', 'bm2'].map((id, i) => [id, sums[i]]),
    )
    expect(preview.occasions.every((occasion) => occasion.max === max)).toBe(true)
    expect(preview.problems.map((problem) => problem.code)).toEqual([
      expect.stringMatching(/^organisation-(differs|unknown)$/),
    ])
  })
})
