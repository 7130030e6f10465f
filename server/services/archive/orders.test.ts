import { expect, test } from 'vitest'
import { openArchive } from '#server/archive/open-archive.ts'
import type { Context } from '#server/context.ts'
import { runJob } from '#server/jobs/run-job.ts'
import { bringIn, organisationArchive, programmeArchive, silently } from '#test/archive/archive-bytes.ts'
import { useTestContext } from '#test/database/test-context.ts'
import { operator } from '#test/workbooks/operator.ts'
import { getJob } from '../jobs/get-job.ts'
import { takeJobFile } from '../jobs/take-job-file.ts'
import { findPerson } from '../people/find-person.ts'
import { confirmImport } from './confirm-import.ts'
import { importArchive } from './import-archive.ts'
import { getArchivePage } from './get-archive-page.ts'
import { orderExport } from './order-export.ts'
import { orderImport } from './order-import.ts'

const { context } = useTestContext()
const as = async (id: string): Promise<Context> => context(await findPerson(context(), { id }))

/** The archive that somebody orders, made by the worker on their behalf. */
async function ordered(ctx: Context, subject: Parameters<typeof orderExport>[1]): Promise<Buffer> {
  const { id } = await orderExport(ctx, subject)
  await runJob(ctx, id)
  return Buffer.from((await takeJobFile(ctx, { id })).bytes)
}

async function outcomeOf(ctx: Context, code: string, { id }: { id: string }) {
  await runJob(ctx, id)
  const { problem } = await getJob(ctx, { id })
  return problem ? problem.code : (await getArchivePage(ctx, { code, job: id })).outcome
}

test('an organisation takes its history out, and brings back what has been lost since, having seen it first', async () => {
  const saga = await as('saga')
  const bytes = await ordered(saga, { kind: 'organisation', code: 'X001' })
  const id = (await openArchive(bytes)).rows.improvement_result![0]!.id as string
  await saga.db.deleteFrom('improvement_result').where('id', '=', id).execute()
  const looked = await orderImport(saga, { code: 'X001', bytes })
  expect(await outcomeOf(saga, 'X001', looked)).toMatchObject({ outcome: 'dry-run', kept: [] })
  const count = async () =>
    (await saga.db.selectFrom('improvement_result').where('id', '=', id).selectAll().execute()).length
  expect(await count()).toBe(0)
  const confirmed = await confirmImport(saga, { code: 'X001', looked: looked.id })
  expect(await outcomeOf(saga, 'X001', confirmed)).toMatchObject({ outcome: 'imported' })
  expect(await count()).toBe(1)
  const audit = await saga.db
    .selectFrom('audit_entry')
    .selectAll()
    .where('action', 'like', '%-archive')
    .orderBy('id')
    .execute()
  expect(audit.map(({ action, person_id, subject }) => [action, person_id, subject])).toEqual([
    ['export-archive', 'saga', 'organisation:X001'],
    ['import-archive', 'saga', 'organisation:X001'],
  ])
})

test('only those who lead an organisation, and the coordinator of a round, take a history out', async () => {
  const organisation = { kind: 'organisation', code: 'X002' } as const
  const round = { kind: 'programme', slug: 'exempelrundan' } as const
  for (const id of ['petra', 'saga', 'mona', 'sam'])
    await expect(orderExport(await as(id), organisation)).rejects.toMatchObject({ code: 'forbidden' })
  for (const id of ['saga', 'mona'])
    await expect(orderExport(await as(id), round)).rejects.toMatchObject({ code: 'forbidden' })
  await expect(orderExport(context(), organisation)).rejects.toMatchObject({ code: 'step-in-first' })
  const { manifest } = await openArchive(await ordered(await as('sam'), round))
  expect(manifest.counts.participation).toBe(6)
})

test('answers of people who are still rating blind are not in what an organisation or a coordinator takes out', async () => {
  const code = 'X002'
  const siris = await ordered(await as('siri'), { kind: 'organisation', code })
  const sams = await ordered(await as('sam'), { kind: 'programme', slug: 'exempelrundan' })
  const whole = await openArchive(await organisationArchive(context(operator), code))
  const open = whole.rows.occasion!.filter(({ state }) => state === 'rating').map(({ id }) => id)
  const sheets = whole.rows
    .assessment!.filter(({ occasion_id }) => open.includes(occasion_id))
    .map(({ id }) => id)
  const answers = whole.rows.rating!.filter(({ assessment_id }) => sheets.includes(assessment_id))
  expect(answers.length).toBeGreaterThan(0)
  for (const bytes of [siris, sams]) {
    const { rows, manifest } = await openArchive(bytes)
    expect(rows.rating!.filter(({ assessment_id }) => sheets.includes(assessment_id))).toEqual([])
    expect(rows.assessment!.map(({ id }) => id)).toEqual(expect.arrayContaining(sheets))
    // Behind the walls a coordinator does not even know how many there are.
    expect(manifest.withheldRatings).toBe(bytes === siris ? answers.length : 0)
  }
  expect(whole.manifest.withheldRatings).toBe(0)
})

test('an organisation reads in its own archive and no other, and nothing that a round answers for', async () => {
  const [saga, siri, petra] = [await as('saga'), await as('siri'), await as('petra')]
  const own = await organisationArchive(context(operator), 'X002')
  expect(await outcomeOf(saga, 'X001', await orderImport(saga, { code: 'X001', bytes: own }))).toBe(
    'archive-other-organisation',
  )
  await expect(orderImport(saga, { code: 'X002', bytes: own })).rejects.toMatchObject({ code: 'forbidden' })
  await expect(orderImport(petra, { code: 'X002', bytes: own })).rejects.toMatchObject({ code: 'forbidden' })
  const round = await programmeArchive(context(operator), 'exempelrundan')
  expect(await outcomeOf(siri, 'X002', await orderImport(siri, { code: 'X002', bytes: round }))).toBe(
    'archive-other-kind',
  )
  const broken = Buffer.from(own)
  broken[500] = broken[500]! ^ 1
  expect(await outcomeOf(siri, 'X002', await orderImport(siri, { code: 'X002', bytes: broken }))).toBe(
    'archive-damaged',
  )
  // What somebody else has sent is not theirs to bring in.
  const { id } = await orderImport(siri, { code: 'X002', bytes: own })
  await expect(confirmImport(saga, { code: 'X001', looked: id })).rejects.toMatchObject({
    code: 'no-such-job',
  })
  await context()
    .db.deleteFrom('meeting')
    .where('round_slug', '=', 'exempelrundan')
    .where((row) =>
      row.not(
        row.exists(
          row.selectFrom('occasion').select('id').whereRef('occasion.meeting_id', '=', 'meeting.id'),
        ),
      ),
    )
    .execute()
  expect(await outcomeOf(siri, 'X002', { id })).toBe('archive-round-elsewhere')
  expect(await bringIn(context(operator), own)).toMatchObject({ outcome: 'imported' })
})

test('an archive neither writes on a sheet that is being filled in, nor tells whether a guess stands there', async () => {
  const siri = await as('siri')
  const archive = await openArchive(await organisationArchive(siri, 'X002'))
  const open = archive.rows.occasion!.find(({ state }) => state === 'rating')!
  const sheets = archive.rows.assessment!.filter((row) => row.occasion_id === open.id)
  const another = archive.rows.occasion!.find(({ id }) => id !== open.id)!
  const guess = {
    item: 1,
    answer: 'rated',
    value: 3,
    comment: '',
    version: 1,
    saved_at: '2026-11-20T13:32:00Z',
  }
  const rating = [...archive.rows.rating!, { assessment_id: sheets[0]!.id, ...guess }]
  // Neither does one in which the sheet is said to lie elsewhere.
  const moved = archive.rows.assessment!.map((row) =>
    sheets.includes(row) ? { ...row, occasion_id: another.id } : row,
  )
  for (const assessment of [archive.rows.assessment!, moved]) {
    const guessed = { ...archive, rows: { ...archive.rows, rating, assessment } }
    const expected = { kind: 'organisation', code: 'X002' } as const
    const looked = importArchive(siri, { archive: guessed, expected, dryRun: true }, silently)
    await expect(looked).rejects.toMatchObject({ code: 'archive-rating-open' })
  }
})

test('an archive tells nothing of a row of another organisation under whose key it comes', async () => {
  const saga = await as('saga')
  const [archive, other] = [
    await openArchive(await organisationArchive(saga, 'X001')),
    await openArchive(await organisationArchive(await as('siri'), 'X002')),
  ]
  const theirs = other.rows.improvement![0]!
  const [mine] = archive.rows.improvement!
  // Everything but the title is a guess that is wrong.
  const guess = { ...mine, id: theirs.id, title: theirs.title }
  const improvement = [...archive.rows.improvement!, guess]
  const guessed = { ...archive, rows: { ...archive.rows, improvement } }
  const expected = { kind: 'organisation', code: 'X001' } as const
  await expect(
    importArchive(saga, { archive: guessed, expected, dryRun: true }, silently),
  ).rejects.toMatchObject({
    code: 'archive-differs',
    details: { rows: [`improvement ${String(theirs.id)}`] },
  })
})
