import { beforeAll, describe, expect, test } from 'vitest'
import type { ExampleDraft } from '#domain/examples/check-example.ts'
import { findNames } from '#domain/examples/find-names.ts'
import { bareImprovement } from '#domain/improvements/bare-improvement.ts'
import type { Person, Role } from '#domain/people/person.ts'
import type { Context } from '#server/context.ts'
import { insertImprovement } from '#server/store/improvements/insert-improvement.ts'
import { insertResult } from '#server/store/improvements/insert-result.ts'
import { runStatements } from '#test/database/run-statements.ts'
import { useTestContext } from '#test/database/test-context.ts'
import { change, texts } from '#test/library/told-example.ts'
import { removeImprovement } from '../improvements/remove-improvement.ts'
import { searchLibrary } from '../library/search-library.ts'
import { beginExample } from './begin-example.ts'
import { discardDraft } from './discard-draft.ts'
import { getExampleForm } from './get-example-form.ts'
import { getExample } from './get-example.ts'
import { getPublishedExample } from './get-published-example.ts'
import { knownNames } from './known-names.ts'
import { listWaiting } from './list-waiting.ts'
import { publishExample } from './publish-example.ts'
import { renewExample } from './renew-example.ts'
import { returnExample } from './return-example.ts'
import { saveExample } from './save-example.ts'
import { sendExample } from './send-example.ts'
import { withdrawExample } from './withdraw-example.ts'

const { context, asOwner } = useTestContext()
const code = 'X002'
const round = 'exempelrundan'

const person = (id: string, role: Role, organisationCode: string | null, roundSlug: string | null = null) =>
  ({ id, name: id, example: true, roles: [{ role, organisationCode, roundSlug }] }) satisfies Person
const writer = person('kim', 'contributor', code)
const manager = person('carl', 'manager', code)
const strategist = person('siri', 'strategist', code)
const coordinator = person('sam', 'coordinator', null, round)
const elsewhere = person('saga', 'strategist', 'X001')
const as = (who: Person | null): Context => context(who, { walled: true })

const improvement = '00000000-0000-4000-8000-0000000000a1'
const running = '00000000-0000-4000-8000-0000000000a2'
beforeAll(async () => {
  const { program } = context()
  // What the example round tells by itself.
  await runStatements(program, ['delete from adoption', 'delete from example'])
  const bare = { ...bareImprovement, organisationCode: code, challengeId: null, area: 'idrott', subGoals: [] }
  const whole = {
    ...bare,
    roundSlug: round,
    title: texts.title,
    relatedItems: [],
    challenge: texts.problem,
    whatWasDone: texts.tried,
    ownerName: 'Carl Chef',
    circle: 'organisation' as const,
  }
  const over = { state: 'finished', endedOn: '2026-11-01', endedBecause: 'Klar' } as const
  const at = new Date('2026-10-01T08:00:00Z')
  await insertImprovement(program, { ...whole, ...over, id: improvement }, at)
  await insertImprovement(program, { ...whole, state: 'ongoing', id: running }, at)
  for (const [i, improvementId] of [improvement, running].entries())
    await insertResult(
      program,
      {
        id: `00000000-0000-4000-8000-0000000000b${i}`,
        improvementId,
        step: 'outcome',
        date: '2026-10-01',
        description: texts.happened,
        evidence: 'Bokningen',
        change,
      },
      at,
    )
})

const refused = (code: string, status?: number) => ({ code, ...(status && { status }) })

async function draftOf(id: string): Promise<{ draft: ExampleDraft; version: number }> {
  const { draft, version } = await getExampleForm(as(writer), { id })
  return { draft: { ...draft, texts, mailbox: 'jamstalldhet@fabelstad.example' }, version }
}

async function save(id: string, changed: Partial<ExampleDraft> = {}, who = writer) {
  const { draft, version } = await draftOf(id)
  return saveExample(as(who), { id, version, draft: { ...draft, ...changed } })
}

/** What is found in the library under this name. */
const inLibrary = async (slug: string) => {
  const { cards } = await searchLibrary(as(null), { words: 'istider', facets: {}, page: 1 })
  return cards.find((card) => card.slug === slug)
}
const versionOf = async (id: string) => (await getExample(as(manager), { id })).written!.version

describe('an example is told step by step, and the rest of this file goes on from there', () => {
  let id: string
  let slug: string

  test('an improvement that is over becomes a draft with one press, and only once', async () => {
    await expect(beginExample(as(writer), { improvementId: running })).rejects.toMatchObject(
      refused('example-too-early', 409),
    )
    await runStatements(context().program, [
      `insert into cycle (id, improvement_id, number, title, plan, prediction, begun_on, study_on, created_at) values
        (gen_random_uuid(), '${improvement}', 1, 'Kvot', 'x', 'x', '2026-01-01', '2026-02-01', now())`,
    ])
    ;({ id } = await beginExample(as(writer), { improvementId: improvement }))
    expect(await beginExample(as(manager), { improvementId: improvement })).toEqual({ id })
    const view = await getExample(as(writer), { id })
    expect(view.written?.content).toMatchObject({
      step: 'outcome',
      figures: [{ change: { measure: 'Istid' } }],
    })
    expect([view.state, view.mayWrite, view.mayPublish, view.mayReview]).toEqual([
      'draft',
      true,
      false,
      false,
    ])
  })

  test('nobody else can tell it from one that does not exist', async () => {
    for (const who of [elsewhere, coordinator])
      await expect(getExample(as(who), { id })).rejects.toMatchObject(refused('no-such-example', 404))
    await expect(getExample(as(null), { id })).rejects.toMatchObject(refused('step-in-first', 401))
    await expect(beginExample(as(elsewhere), { improvementId: improvement })).rejects.toMatchObject(
      refused('no-such-improvement', 404),
    )
  })

  test('what is not whole, or names somebody, is not sent; a reason lets a name stand', async () => {
    const agrees = { id, agrees: true }
    await expect(sendExample(as(manager), { ...agrees, version: 1 })).rejects.toMatchObject(
      refused('example-not-ready', 409),
    )
    const named = { texts: { ...texts, tried: 'Rektor Anna ändrade reglerna i Fabelstad.' } }
    await save(id, named)
    expect((await getExample(as(writer), { id })).marks).toEqual([
      { field: 'tried', kind: 'name', text: 'Anna', because: null },
    ])
    await expect(sendExample(as(manager), { ...agrees, version: 2 })).rejects.toMatchObject(
      refused('example-not-ready'),
    )
    await save(id, { ...named, reasons: { 'tried:Anna': 'En sagofigur' } })
    const { marks, left } = await getExample(as(writer), { id })
    expect([left, marks[0]?.because]).toEqual([[], 'En sagofigur'])
    expect(await save(id, { texts: { ...texts, failed: 'Nummer 640823-3234' } })).toMatchObject({
      kind: 'refused',
      problems: [{ field: 'failed', code: 'personal-number' }],
    })
  })

  test('whoever comes second gets what the first one wrote', async () => {
    const { draft, version } = await draftOf(id)
    expect(await saveExample(as(manager), { id, version, draft })).toMatchObject({ kind: 'saved' })
    expect(await saveExample(as(writer), { id, version, draft })).toMatchObject({
      kind: 'overtaken',
      stored: { texts },
      version: version + 1,
    })
    expect(await save(id)).toMatchObject({ kind: 'saved' })
  })

  test('only who leads agrees to it, to words that are kept, and only by ticking them', async () => {
    const version = await versionOf(id)
    const sent = (who: Person, agrees: boolean) => sendExample(as(who), { id, version, agrees })
    await expect(sent(writer, true)).rejects.toMatchObject(refused('forbidden', 403))
    await expect(sent(elsewhere, true)).rejects.toMatchObject(refused('no-such-example', 404))
    await expect(sent(manager, false)).rejects.toMatchObject(refused('example-no-consent'))
    await sent(manager, true)
    const { written } = await getExample(as(writer), { id })
    expect(written).toMatchObject({ state: 'review', consent: { by: 'carl', role: 'manager' } })
    expect(written!.consent!.words).toMatch(/Fabelstad går med på .*CC BY 4\.0/)
  })

  test('whoever wrote it does not review it; the coordinator of its round may, and others do not see it', async () => {
    const version = await versionOf(id)
    expect(await listWaiting(as(coordinator))).toEqual([
      { id, title: texts.title, organisation: 'Fabelstad' },
    ])
    for (const who of [writer, elsewhere, person('sam', 'coordinator', null, 'other-round')])
      expect(await listWaiting(as(who))).toEqual([])
    await expect(publishExample(as(writer), { id, version })).rejects.toMatchObject(refused('forbidden', 403))
    await expect(publishExample(as(elsewhere), { id, version })).rejects.toMatchObject(
      refused('no-such-example', 404),
    )
    await save(id, {}, manager)
    await sendExample(as(manager), { id, version: version + 1, agrees: true })
    await expect(publishExample(as(manager), { id, version: version + 2 })).rejects.toMatchObject(
      refused('example-own-review', 409),
    )
  })

  test('it can be sent back with a comment, and consent falls', async () => {
    const version = await versionOf(id)
    const back = (comment: string) => returnExample(as(coordinator), { id, version, comment })
    await expect(back(' ')).rejects.toMatchObject(refused('example-no-comment'))
    expect(await back('Säg hur reglerna ser ut.')).toBe('another')
    const { written } = await getExample(as(writer), { id })
    expect(written).toMatchObject({ state: 'draft', consent: null, comment: 'Säg hur reglerna ser ut.' })
    await expect(getExample(as(coordinator), { id })).rejects.toMatchObject(refused('no-such-example'))
  })

  test('what is not whole, however it came to be reviewed, or what the results no longer carry, is not published', async () => {
    await sendExample(as(manager), { id, version: await versionOf(id), agrees: true })
    const version = await versionOf(id)
    const writeTo = (mailbox: string) =>
      runStatements(context().program, [
        `update example_draft set content = jsonb_set(content, '{mailbox}', '"${mailbox}"') where example_id = '${id}'`,
      ])
    await writeTo('')
    await expect(publishExample(as(coordinator), { id, version })).rejects.toMatchObject(
      refused('example-not-ready', 409),
    )
    await writeTo('jamstalldhet@fabelstad.example')
    const moved = (men: number) =>
      runStatements(context().program, [
        `update improvement_result set change = jsonb_set(change, '{after,men}', '${men}') where improvement_id = '${improvement}'`,
      ])
    await moved(30)
    await expect(publishExample(as(coordinator), { id, version })).rejects.toMatchObject(
      refused('example-step-fallen', 409),
    )
    await moved(29)
    slug = await publishExample(as(coordinator), { id, version })
  })

  test('then everybody reads it, with roles and no names, and finds it', async () => {
    expect(slug).toBe(`lika-manga-istider-${id.slice(0, 8)}`)
    const published = await getPublishedExample(as(null), { slug })
    expect(published).toMatchObject({
      number: 1,
      licence: 'CC BY 4.0',
      consentRole: 'manager',
      reviewedRole: 'coordinator',
      figures: [{ before: { women: 12, men: 41 }, after: { women: 24, men: 29 }, unit: 'hours' }],
    })
    expect(JSON.stringify(published)).not.toMatch(/carl|"sam"|sagofigur/)
    expect(await inLibrary(slug)).toMatchObject({ kind: 'example', step: 'outcome' })
    await expect(getPublishedExample(as(null), { slug, version: 2 })).rejects.toMatchObject(
      refused('no-such-example', 404),
    )
  })

  test('a version never changes, and no version is made past the review', async () => {
    const changing = runStatements(asOwner(), [`update example_version set licence = 'x'`])
    await expect(changing).rejects.toThrow(/never changed/)
    const values = `'${id}', 2, content, licence, written_by, consent_by, consent_role, consent_at, consent_words, reviewed_by, reviewed_role, published_at`
    await expect(
      runStatements(as(strategist).db, [`insert into example_version select ${values} from example_version`]),
    ).rejects.toMatchObject({ code: '42501' })
  })

  test('a new version goes the same way, and the older one stays readable', async () => {
    await renewExample(as(writer), { id })
    await save(id, {
      texts: { ...texts, title: 'Lika många istider, andra året' },
      step: 'product',
      figures: [],
    })
    expect((await getPublishedExample(as(null), { slug })).number).toBe(1)
    await sendExample(as(strategist), { id, version: await versionOf(id), agrees: true })
    expect(await publishExample(as(manager), { id, version: await versionOf(id) })).toBe(slug)
    const latest = await getPublishedExample(as(null), { id })
    expect([latest.number, latest.content.texts.title, latest.versions.length]).toEqual([
      2,
      'Lika många istider, andra året',
      2,
    ])
    expect((await getPublishedExample(as(null), { slug, version: 1 })).content.texts.title).toBe(texts.title)
  })

  test('a withdrawn example is gone for everybody, and what links to it says so', async () => {
    const withdraw = (who: Person, because: string) => withdrawExample(as(who), { id, because })
    await expect(withdraw(writer, 'Fel siffror')).rejects.toMatchObject(refused('forbidden', 403))
    await expect(withdraw(coordinator, 'Fel siffror')).rejects.toMatchObject({ status: 404 })
    await expect(withdraw(manager, '')).rejects.toMatchObject(refused('example-no-reason'))
    await expect(withdraw(manager, 'Rektor Anna bad om det')).rejects.toMatchObject({
      code: 'example-reason-names',
      details: { text: 'Anna' },
    })
    await withdraw(manager, 'Siffrorna räknades om.')
    for (const version of [undefined, 1, 2])
      await expect(getPublishedExample(as(null), { slug, version })).rejects.toMatchObject({
        code: 'example-withdrawn',
        status: 410,
        details: { by: 'Fabelstad', on: '20 november 2026', because: 'Siffrorna räknades om.' },
      })
    expect(await inLibrary(slug)).toBeUndefined()
    expect(await as(null).db.selectFrom('example_version').selectAll().execute()).toEqual([])
  })

  test('publishing again is a new version, and what was withdrawn stays withdrawn', async () => {
    await renewExample(as(writer), { id })
    await sendExample(as(strategist), { id, version: await versionOf(id), agrees: true })
    await publishExample(as(manager), { id, version: await versionOf(id) })
    const { number, versions } = await getPublishedExample(as(null), { slug })
    expect([number, versions.map((one) => one.number)]).toEqual([3, [3]])
    await expect(getPublishedExample(as(null), { slug, version: 1 })).rejects.toMatchObject({ status: 410 })
  })

  test('an improvement that is told as an example is not removed, and an unpublished draft can be', async () => {
    await runStatements(context().program, [
      `delete from improvement_result where improvement_id = '${running}'`,
    ])
    await runStatements(context().program, [
      `update improvement set state = 'stopped', ended_on = '2026-11-01', ended_because = 'x' where id = '${running}'`,
    ])
    await expect(beginExample(as(writer), { improvementId: running })).rejects.toMatchObject(
      refused('example-too-early'),
    )
    await runStatements(context().program, [
      `insert into improvement_result (id, improvement_id, step, date, description, evidence, created_at)
        values (gen_random_uuid(), '${running}', 'activity', '2026-10-01', 'x', 'x', now())`,
    ])
    const begun = await beginExample(as(writer), { improvementId: running })
    await runStatements(context().program, [
      `delete from improvement_result where improvement_id = '${running}'`,
    ])
    await expect(removeImprovement(as(writer), { id: running })).rejects.toMatchObject(
      refused('improvement-has-example', 409),
    )
    expect(await discardDraft(as(writer), { id: begun.id, version: 1 })).toEqual({
      improvementId: running,
      left: false,
    })
    await removeImprovement(as(writer), { id: running })
  })
})

test('in the 155 cases, which name nobody, no name is seen in either language', async () => {
  const { content, program } = context()
  const known = await knownNames(program, code)
  const told = content.library.cases.flatMap(({ title, problem, tried, happened }) =>
    [title, problem, tried, happened].flatMap((text) => (text ? [text.sv, text.en] : [])),
  )
  expect(told.length).toBeGreaterThan(800)
  expect(told.flatMap((text) => findNames(text, known))).toEqual([])
})
