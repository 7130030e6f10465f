import { describe, expect, test } from 'vitest'
import type { Person } from '#domain/people/person.ts'
import type { ReportSubject } from '#domain/reports/report.ts'
import { textLimit } from '#domain/reports/report-text.ts'
import type { Context } from '#server/context.ts'
import { renderPdf } from '#server/reports/document/pdf/render-pdf.ts'
import { useTestContext } from '#test/database/test-context.ts'
import { readPdf, tagsOf, textOf } from '#test/pdf/read-pdf.ts'
import { getReport } from './get-report.ts'
import { type ReportTextInput, saveReportText } from './save-report-text.ts'

const { context } = useTestContext()

const { characters: maximumTextLength } = textLimit('organisation')

const roundSlug = 'exempelrundan'
const saga: Person = {
  id: 'saga',
  name: 'Saga Strateg',
  example: true,
  roles: [{ role: 'strategist', organisationCode: 'X001', roundSlug: null }],
}
const sam: Person = {
  id: 'sam',
  name: 'Sam Samordnare',
  example: true,
  roles: [{ role: 'coordinator', organisationCode: null, roundSlug }],
}

const ofOrganisation = (organisationCode: string): ReportSubject => ({
  kind: 'organisation',
  roundSlug,
  organisationCode,
})
const ofRound: ReportSubject = { kind: 'round', roundSlug }

const lessons = (change: Partial<ReportTextInput>): ReportTextInput => ({
  subject: ofOrganisation('X001'),
  section: 'lessons',
  language: 'sv',
  body: 'Det gick.',
  version: 0,
  ...change,
})

async function reportOf(ctx: Context, code: string, language: 'sv' | 'en' = 'sv') {
  return getReport(ctx, { subject: ofOrganisation(code), language })
}

const onThePage = {
  subject: { kind: 'brief', roundSlug, organisationCode: 'X001' },
  section: 'decided',
} as const

/** Saves over whatever is there. */
async function write(ctx: Context, change: Partial<ReportTextInput>): Promise<void> {
  const input = lessons(change)
  const { texts } = await getReport(ctx, { subject: input.subject, language: input.language })
  const version = texts.find(({ language }) => language === input.language)?.version ?? 0
  await saveReportText(ctx, { ...input, version })
}

const sectionIds = (written: Awaited<ReturnType<typeof reportOf>>) =>
  written.document.sections.map(({ id }) => id)

test('own text is there from its first save and gone when it is emptied', async () => {
  const ctx = context(saga)
  expect(sectionIds(await reportOf(ctx, 'X001'))).not.toContain('lessons')
  await write(ctx, { body: 'Börja i budgeten.' })
  const written = await reportOf(ctx, 'X001')
  expect(sectionIds(written)).toContain('lessons')
  expect(written.texts).toMatchObject([{ body: 'Börja i budgeten.', version: 1 }])
  await write(ctx, { body: '   ' })
  expect(sectionIds(await reportOf(ctx, 'X001'))).not.toContain('lessons')
})

test('each language has its own text; one that lacks it shows the other and says so', async () => {
  const ctx = context(saga)
  await write(ctx, { body: 'På svenska.' })
  const english = await reportOf(ctx, 'X001', 'en')
  expect(english.document.sections.find(({ id }) => id === 'lessons')?.blocks).toEqual([
    { kind: 'paragraph', text: 'The text exists in Swedish only.', figures: [] },
    { kind: 'own-text', language: 'sv', body: 'På svenska.' },
  ])
  const { root } = readPdf(await renderPdf(ctx.pdf, english.document, 'ua-1'))
  const swedish = tagsOf(root, 'P').find((tag) => textOf(tag) === 'På svenska.')
  expect(swedish?.language ?? tagsOf(swedish!, 'Span')[0]?.language).toBe('sv-SE')
  await write(ctx, { body: 'In English.', language: 'en' })
  const both = await reportOf(ctx, 'X001', 'en')
  expect(both.document.sections.find(({ id }) => id === 'lessons')?.blocks).toEqual([
    { kind: 'own-text', language: 'en', body: 'In English.' },
  ])
})

describe('two who write at the same time', () => {
  test('never overwrite each other: the later one is told, and what stood stays', async () => {
    const ctx = context(saga)
    await write(ctx, { body: 'Först.' })
    const { version } = (await reportOf(ctx, 'X001')).texts.find(({ language }) => language === 'sv')!
    await saveReportText(ctx, lessons({ body: 'Den ena.', version }))
    await expect(saveReportText(ctx, lessons({ body: 'Den andra.', version }))).rejects.toMatchObject({
      code: 'report-text-changed',
      status: 409,
    })
    const { texts } = await reportOf(ctx, 'X001')
    expect(texts.find(({ language }) => language === 'sv')).toMatchObject({
      body: 'Den ena.',
      version: version + 1,
    })
  })

  test('for the first time: exactly one of ten is saved', async () => {
    const ctx = context({
      ...saga,
      roles: [{ role: 'strategist', organisationCode: 'X004', roundSlug: null }],
    })
    const attempts = Array.from({ length: 10 }, (_, i) =>
      saveReportText(ctx, lessons({ subject: ofOrganisation('X004'), body: `Text ${i}` })),
    )
    const outcomes = await Promise.allSettled(attempts)
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect((await reportOf(ctx, 'X004')).texts).toMatchObject([{ version: 1 }])
  })
})

test.each([
  ['nobody has stepped in', null, {}, 'step-in-first'],
  ['the role is in another organisation', saga, { subject: ofOrganisation('X002') }, 'forbidden'],
  ['a coordinator writes for an organisation', sam, {}, 'forbidden'],
  ['a strategist writes for the round', saga, { subject: ofRound }, 'forbidden'],
  ['there is no such section', saga, { section: 'exchange' }, 'bad-form'],
  [
    'the round is unknown',
    saga,
    { subject: { kind: 'organisation', roundSlug: 'nope', organisationCode: 'X001' } },
    'unknown-round',
  ],
  ['the text is too long', saga, { body: 'a'.repeat(maximumTextLength + 1) }, 'report-text-too-long'],
  [
    'the text is too long for its page',
    saga,
    { ...onThePage, body: 'a'.repeat(601) },
    'report-text-off-page',
  ],
  [
    'the text has too many lines for its page',
    saga,
    { ...onThePage, body: 'a\n'.repeat(8) + 'a' },
    'report-text-off-page',
  ],
] as const)('nothing is saved when %s', async (_, person, change, code) => {
  await expect(saveReportText(context(person), lessons(change))).rejects.toMatchObject({ code })
})

test('what a save changed stands in the audit trail', async () => {
  const ctx = context(saga)
  await write(ctx, { body: 'Att spåra.' })
  const entry = await ctx.db
    .selectFrom('audit_entry')
    .selectAll()
    .where('action', '=', 'save-report-text')
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow()
  expect(entry).toMatchObject({
    person_id: 'saga',
    subject: (await reportOf(ctx, 'X001')).report!.id,
    organisation_code: 'X001',
    detail: { body: { characters: 10 } },
  })
})

test('the report of the round gathers the lessons of the round and of those who chose to write', async () => {
  await saveReportText(context(sam), lessons({ subject: ofRound, body: 'Rundan lärde oss.' }))
  await write(context(saga), { body: 'Vi lärde oss.' })
  const unshared = await getReport(context(sam), { subject: ofRound, language: 'sv' })
  expect(JSON.stringify(unshared.document)).not.toContain('Vi lärde oss.')
  await context().db.updateTable('report').set({ circle: 'public' }).execute()
  const { document, texts } = await getReport(context(), { subject: ofRound, language: 'sv' })
  const blocks = document.sections.find(({ id }) => id === 'lessons')!.blocks
  expect(blocks[0]).toEqual({ kind: 'own-text', language: 'sv', body: 'Rundan lärde oss.' })
  expect(blocks).toContainEqual({ kind: 'heading', text: 'Exempelkommun' })
  expect(blocks).toContainEqual({ kind: 'own-text', language: 'sv', body: 'Vi lärde oss.' })
  expect(blocks).not.toContainEqual({ kind: 'heading', text: 'Låtsaslunda' })
  expect(texts.map(({ body }) => body)).toEqual(['Rundan lärde oss.'])
})
