import { describe, expect, test } from 'vitest'
import type { Person } from '#domain/people/person.ts'
import { reportFormats } from '#domain/reports/report-format.ts'
import type { ReportSubject } from '#domain/reports/report.ts'
import type { Context } from '#server/context.ts'
import { runJob } from '#server/jobs/run-job.ts'
import { useTestContext } from '#test/database/test-context.ts'
import { adoptNow, bringToReview, decision, saga } from '#test/reports/adopt-now.ts'
import { getJob } from '../jobs/get-job.ts'
import { orderJob } from '../jobs/order-job.ts'
import { adoptReport } from './adopt-report.ts'
import { beginNewVersion } from './begin-new-version.ts'
import { commentOnReport } from './comment-on-report.ts'
import { getFrozenReport } from './get-frozen-report.ts'
import { getReportFile } from './get-report-file.ts'
import { getReport } from './get-report.ts'
import { getReportLife } from './get-report-life.ts'
import { listReportsOfOrganisation } from './list-reports-of-organisation.ts'
import { listReportsOfRound } from './list-reports-of-round.ts'
import { returnToDraft } from './return-to-draft.ts'
import { saveReportText } from './save-report-text.ts'
import { sendForReview } from './send-for-review.ts'
import { settleComment } from './settle-comment.ts'

const { context } = useTestContext()

const roundSlug = 'exempelrundan'
const person = (id: string, name: string, ...roles: Person['roles'][number][]): Person => ({
  id,
  name,
  example: true,
  roles,
})
const petra = person('petra', 'Petra Politiker', {
  role: 'politician',
  organisationCode: 'X002',
  roundSlug: null,
})
const reached = [`${roundSlug}/X002`]
const sam: Person = {
  ...person('sam', 'Sam Samordnare', { role: 'coordinator', organisationCode: null, roundSlug }),
  reach: { coordinator: reached, group: [], round: [] },
}
const mona: Person = {
  ...person('mona', 'Mona Mentor', { role: 'mentor', organisationCode: 'X003', roundSlug }),
  reach: { coordinator: reached, group: reached, round: [] },
}
/** Somebody who writes in the reports of whichever organisation a test needs. */
const writerOf = (organisationCode: string) =>
  person('saga', 'Saga Strateg', { role: 'strategist', organisationCode, roundSlug: null })

const about = (organisationCode: string): ReportSubject => ({
  kind: 'organisation',
  roundSlug,
  organisationCode,
})

async function openOf(ctx: Context, subject: ReportSubject) {
  return (await getReportLife(ctx, { subject })).open!
}

async function lastAudit({ db }: Context, subject: string) {
  const row = await db
    .selectFrom('audit_entry')
    .selectAll()
    .where('subject', '=', subject)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
  return { action: row.action, personId: row.person_id, detail: row.detail }
}

describe('a report on its way', () => {
  const subject = about('X002')
  const ctx = () => context(writerOf('X002'))

  test('goes to review without having been written in, back with a reason, and to review again', async () => {
    await sendForReview(ctx(), { subject, version: 1 })
    const sent = await openOf(ctx(), subject)
    expect(sent).toMatchObject({ state: 'review', version: 2 })
    expect(await lastAudit(ctx(), sent.id)).toMatchObject({
      action: 'send-report-for-review',
      personId: 'saga',
    })
    await expect(returnToDraft(ctx(), { id: sent.id, version: 2, reason: ' ' })).rejects.toMatchObject({
      code: 'reason-missing',
    })
    await returnToDraft(ctx(), { id: sent.id, version: 2, reason: 'Siffror saknas.' })
    expect((await getReportLife(ctx(), { subject })).lastEvent).toMatchObject({
      to: 'draft',
      reason: 'Siffror saknas.',
      by: 'Saga Strateg',
    })
    await sendForReview(ctx(), { subject, version: 3 })
    expect(await openOf(ctx(), subject)).toMatchObject({ state: 'review', version: 4 })
  })

  test('is moved by one of two who act on the same version', async () => {
    const { id, version } = await openOf(ctx(), subject)
    const outcomes = await Promise.allSettled([
      returnToDraft(ctx(), { id, version, reason: 'Den ena.' }),
      returnToDraft(ctx(), { id, version, reason: 'Den andra.' }),
    ])
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'report-state-changed', details: { state: 'draft' } },
    })
  })

  test('is commented on while it is under review, by those it concerns, and the text can still be changed', async () => {
    const { id, version } = await openOf(ctx(), subject)
    const comment = { id, section: 'lessons', body: ' Skriv om \u0000fritiden. ' }
    await expect(commentOnReport(context(petra), comment)).rejects.toMatchObject({ code: 'not-under-review' })
    await sendForReview(ctx(), { subject, version })
    await commentOnReport(context(petra), comment)
    const unshared = commentOnReport(context(mona), comment)
    await expect(unshared).rejects.toMatchObject({ code: 'no-such-report', status: 404 })
    await ctx().db.updateTable('report').set({ circle: 'coordinator' }).where('id', '=', id).execute()
    await commentOnReport(context(mona), { ...comment, body: 'Bra!' })
    await saveReportText(ctx(), {
      subject,
      section: 'lessons',
      language: 'sv',
      body: 'Fritiden.',
      version: 0,
    })
    const { comments } = await getReportLife(context(sam), { subject })
    expect(comments.map(({ body, by }) => `${by.name}: ${body}`).sort()).toEqual([
      'Mona Mentor: Bra!',
      'Petra Politiker: Skriv om fritiden.',
    ])
    expect((await getReportLife(context(), { subject })).comments).toEqual([])
    expect((await getReportLife(context(saga), { subject })).comments).toEqual([])
  })

  test('has its comments settled by those who write and by whoever made them, once', async () => {
    const { id } = await openOf(ctx(), subject)
    const { comments } = await getReportLife(context(petra), { subject })
    const [own, other] = ['petra', 'mona'].map((by) => comments.find((comment) => comment.by.id === by)!)
    expect([own!.maySettle, other!.maySettle]).toEqual([true, false])
    const written = (await getReportLife(ctx(), { subject })).comments
    expect(written.map(({ maySettle }) => maySettle)).toEqual([true, true])
    const settle = (who: Person | null, comment: string) => settleComment(context(who), { id, comment })
    await expect(settle(sam, own!.id)).rejects.toMatchObject({ code: 'forbidden' })
    await expect(settle(null, own!.id)).rejects.toMatchObject({ code: 'step-in-first' })
    await expect(settle(mona, crypto.randomUUID())).rejects.toMatchObject({ code: 'no-such-comment' })
    await settle(mona, other!.id)
    await settle(writerOf('X002'), other!.id)
    const after = (await getReportLife(context(sam), { subject })).comments
    expect(after.find(({ id: one }) => one === other!.id)?.settled).toMatchObject({ by: 'Mona Mentor' })
    expect(after.find(({ id: one }) => one === own!.id)?.settled).toBeNull()
  })

  test.each([
    ['nobody', null, {}, 'step-in-first'],
    ['somebody from elsewhere', saga, {}, 'no-such-report'],
    ['an empty comment', petra, { body: ' \n' }, 'comment-empty'],
    ['too long a comment', petra, { body: 'a'.repeat(5001) }, 'comment-too-long'],
    ['a section of another kind of report', petra, { section: 'exchange' }, 'bad-form'],
    ['a report that does not exist', petra, { id: crypto.randomUUID() }, 'no-such-report'],
    ['an id that is none', petra, { id: 'nope' }, 'no-such-report'],
  ])('a comment is refused: %s', async (_, who, change, code) => {
    const { id } = await openOf(ctx(), subject)
    const comment = { id, section: 'lessons', body: 'Ett ord.', ...change }
    await expect(commentOnReport(context(who), comment)).rejects.toMatchObject({ code })
  })

  test.each([
    ['nobody', null, 'step-in-first'],
    ['a coordinator', sam, 'forbidden'],
  ])('%s sends no report of an organisation for review and adopts none', async (_, who, code) => {
    const { id, version } = await openOf(ctx(), subject)
    await expect(sendForReview(context(who), { subject, version })).rejects.toMatchObject({ code })
    await expect(adoptReport(context(who), { id, version, draft: decision })).rejects.toMatchObject({ code })
    await expect(returnToDraft(context(who), { id, version, reason: 'x' })).rejects.toMatchObject({ code })
  })
})

describe('adopting', () => {
  test('takes place once when two do it at the same time; the other hears who did it and when', async () => {
    const ctx = context(writerOf('X003'))
    const { id, version } = await bringToReview(ctx, about('X003'))
    const outcomes = await Promise.allSettled([
      adoptReport(ctx, { id, version, draft: { ...decision, body: 'Den ena' } }),
      adoptReport(ctx, { id, version, draft: { ...decision, body: 'Den andra' } }),
    ])
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const { report } = (await getFrozenReport(ctx, { id, language: 'sv' }))!
    expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: {
        code: 'report-already-adopted',
        details: { by: 'Saga Strateg', body: report.adoption!.body, at: '2026-11-20T13:32:00.000Z' },
      },
    })
    expect(await lastAudit(ctx, id)).toMatchObject({
      action: 'adopt-report',
      detail: { body: report.adoption!.body },
    })
  })

  test('leads to the report where the worker died after it was adopted; another decision is still refused', async () => {
    const ctx = context(saga)
    const subject: ReportSubject = { kind: 'year', organisationCode: 'X001', year: 2025 }
    const { id, version } = await bringToReview(ctx, subject, 'ahead')
    const order = (change: Partial<typeof decision>) => {
      const input = { subject, decision: { id, version, draft: { ...decision, ...change } } }
      return orderJob(ctx, { kind: 'adoption', input })
    }
    const [same, other] = [await order({}), await order({ body: 'Kommunfullmäktige' })]
    await adoptReport(ctx, { id, version, draft: decision })
    await runJob(ctx, same.id)
    await runJob(ctx, other.id)
    expect((await getJob(ctx, same)).job).toMatchObject({ state: 'done', page: { kind: 'report', id } })
    expect((await getJob(ctx, other)).problem).toMatchObject({ code: 'report-already-adopted' })
    const events = await ctx.db.selectFrom('report_event').selectAll().where('report_id', '=', id).execute()
    expect(events.filter(({ to_state }) => to_state === 'adopted')).toHaveLength(1)
    const elsewhere = context({ ...saga, id: 'siri', name: 'Siri Strateg' })
    await expect(adoptReport(elsewhere, { id, version, draft: decision })).rejects.toMatchObject({
      code: 'report-already-adopted',
    })
  })

  test('is refused whole where the decision is older than the figures, or text was saved while it was frozen', async () => {
    const ctx = context(writerOf('X004'))
    const subject = about('X004')
    const { id, version } = await bringToReview(ctx, subject)
    const adopt = (draft: typeof decision, progress?: () => Promise<void>) =>
      adoptReport(ctx, { id, version, draft }, progress)
    await expect(adopt({ ...decision, on: '2020-01-01' })).rejects.toMatchObject({
      code: 'adoption-incomplete',
    })
    let meanwhile = 0
    const write = async () => {
      if (meanwhile++ > 0) return
      const text = { subject, section: 'lessons', language: 'en', body: 'Late.', version: 0 } as const
      await saveReportText(ctx, text)
    }
    await expect(adopt(decision, write)).rejects.toMatchObject({ code: 'report-text-meanwhile' })
    expect(await openOf(ctx, subject)).toMatchObject({ state: 'review', adoption: null })
    expect(await getFrozenReport(ctx, { id, language: 'sv' })).toBeNull()
    await expect(adoptReport(ctx, { id, version: version + 1, draft: decision })).rejects.toMatchObject({
      code: 'report-state-changed',
    })
  })

  test('tells how far it has come, file by file', async () => {
    const ctx = context(writerOf('X005'))
    const { id, version } = await bringToReview(ctx, about('X005'))
    const told: string[] = []
    const progress = async (done: number, total: number) => void told.push(`${done}/${total}`)
    await adoptReport(ctx, { id, version, draft: decision }, progress)
    expect(told).toEqual(Array.from({ length: 2 * reportFormats.length }, (_, i) => `${i + 1}/12`))
  })

  test('freezes the decision on the cover, the texts and the rows; its files are for those who may read it', async () => {
    const ctx = context(writerOf('X006'))
    const subject = about('X006')
    const id = await adoptNow(ctx, subject)
    const { document } = (await getFrozenReport(ctx, { id, language: 'en' }))!
    expect(document).toMatchObject({ state: 'adopted', generatedAt: '2026-11-20T13:32:00.000Z' })
    expect(document.facts.slice(-2)).toEqual([
      { label: 'Adopted', value: '19 November 2026, Kommunstyrelsen' },
      { label: 'Registration number', value: 'KS 2026/123' },
    ])
    const data = await ctx.db
      .selectFrom('report_frozen')
      .select('body')
      .where('report_id', '=', id)
      .where('part', '=', 'data')
      .executeTakeFirstOrThrow()
    expect(JSON.parse(data.body)).toMatchObject({
      format: 'jamsides-frozen-data',
      program: '0.1.0',
      content: { rounds: expect.stringMatching(/^[0-9a-f]{64}$/) },
      texts: [{ section: 'purpose', body: 'Våra egna ord.' }],
      rows: { instruments: expect.arrayContaining([expect.objectContaining({ id: 'checklist-2018' })]) },
    })
    const file = { id, language: 'en', format: 'json' } as const
    expect((await getReportFile(ctx, file)).bytes.toString()).toContain('Kommunstyrelsen')
    await expect(getReportFile(context(petra), file)).rejects.toMatchObject({ code: 'no-such-report' })
    await expect(getReportFile(context(), file)).rejects.toMatchObject({ code: 'step-in-first' })
    const text = { subject, section: 'lessons', language: 'sv', body: 'För sent.', version: 0 } as const
    await expect(saveReportText(ctx, text)).rejects.toMatchObject({ code: 'report-adopted', status: 409 })
    await expect(sendForReview(ctx, { subject, version: 1 })).rejects.toMatchObject({
      code: 'report-adopted',
    })
  })
})

test('a new version begins with the texts, leaves the adopted one in force, and takes its place once adopted', async () => {
  const ctx = context(saga)
  const subject = about('X001')
  const first = await adoptNow(ctx, subject)
  await beginNewVersion(ctx, { id: first })
  await beginNewVersion(ctx, { id: first })
  const { report, texts, document } = await getReport(ctx, { subject, language: 'sv' })
  expect(report).toMatchObject({ state: 'draft', supersedes: first })
  expect(texts).toMatchObject([{ section: 'purpose', body: 'Våra egna ord.', version: 1 }])
  expect(document.facts.at(-1)).toEqual({
    label: 'Ersätter',
    value: 'Rapporten antagen 19 november 2026, Kommunstyrelsen (KS 2026/123)',
  })
  expect(await getFrozenReport(ctx, { id: first, language: 'sv' })).toMatchObject({
    report: { state: 'adopted' },
    workedOn: true,
    supersededBy: null,
  })
  const second = await adoptNow(ctx, subject)
  expect(await getFrozenReport(ctx, { id: first, language: 'sv' })).toMatchObject({
    report: { state: 'superseded' },
    supersededBy: { id: second },
  })
  expect(await getFrozenReport(ctx, { id: second, language: 'sv' })).toMatchObject({
    report: { state: 'adopted' },
    supersedes: { id: first },
    document: { supersedes: { diaryNumber: 'KS 2026/123' } },
  })
  await expect(beginNewVersion(ctx, { id: first })).rejects.toMatchObject({ code: 'report-state-changed' })
  const { reports } = await listReportsOfOrganisation(ctx, { code: 'X001' })
  expect(reports.map(({ report: { id, state } }) => [id, state])).toEqual(
    expect.arrayContaining([
      [first, 'superseded'],
      [second, 'adopted'],
    ]),
  )
})

test('every kind of report can be adopted, and is read back as it was frozen', async () => {
  const operator = person('saga', 'Saga Strateg', {
    role: 'operator',
    organisationCode: null,
    roundSlug: null,
  })
  const ctx = context(operator)
  const meeting = await ctx.db
    .selectFrom('meeting')
    .select('id')
    .where('round_slug', '=', roundSlug)
    .orderBy('position', 'desc')
    .executeTakeFirstOrThrow()
  const group = await ctx.db
    .selectFrom('round_group')
    .select('id')
    .where('round_slug', '=', roundSlug)
    .executeTakeFirstOrThrow()
  const kinds: readonly (readonly [ReportSubject, string])[] = [
    [{ kind: 'round', roundSlug }, 'purpose'],
    [{ kind: 'meeting', roundSlug, groupId: group.id, meetingId: meeting.id }, 'preparation'],
    [{ kind: 'year', organisationCode: 'X001', year: 2026 }, 'ahead'],
  ]
  for (const [subject, section] of kinds) {
    const id = await adoptNow(ctx, subject, section)
    const frozen = (await getFrozenReport(ctx, { id, language: 'sv' }))!
    expect(frozen).toMatchObject({ document: { kind: subject.kind, state: 'adopted' } })
    expect(frozen.files).toHaveLength(12)
    expect(JSON.stringify(frozen.document.sections)).toContain('Våra egna ord.')
  }
  const listed = await listReportsOfRound(ctx, { roundSlug })
  expect(listed.map(({ report }) => report.subject.kind)).toEqual(
    expect.arrayContaining(['round', 'meeting']),
  )
})
