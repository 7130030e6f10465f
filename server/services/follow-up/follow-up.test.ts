import { sql } from 'kysely'
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { newImprovementDraft } from '#domain/improvements/draft-of-improvement.ts'
import type { Context } from '#server/context.ts'
import { writeAudit } from '#server/store/audit/write-audit.ts'
import { lockImprovement } from '#server/store/improvements/lock-improvement.ts'
import { findPerson } from '#server/store/people/find-person.ts'
import { runStatements } from '#test/database/run-statements.ts'
import { countWaiting } from '#test/database/count-waiting.ts'
import { useTestContext } from '#test/database/test-context.ts'
import { addImprovement } from '../improvements/add-improvement.ts'
import { getImprovement } from '../improvements/get-improvement.ts'
import { getRound } from '../rounds/get-round.ts'
import { answerQuestion } from './answer-question.ts'
import { askFollowUps } from './ask-follow-ups.ts'
import { getFollowUps } from './get-follow-ups.ts'
import { listQuestions } from './list-questions.ts'
import { summariseRoundStaying } from './summarise-round-staying.ts'
import { listStaying } from './list-staying.ts'

const { context, asOwner } = useTestContext()
const today = '2026-11-20'

async function as(id: string): Promise<Context> {
  return context(await findPerson(context().db, id, today), { walled: true })
}

const at = (ctx: Context, day: string): Context => ({ ...ctx, now: () => new Date(`${day}T10:00:00Z`) })

let id: string

/** An improvement of Fabelstad outside every round, owned by its manager, finished on a day, with a new way of working. */
async function finish(endedOn: string, owner = 'carl'): Promise<string> {
  const { db, newId } = context()
  const improvement = newId()
  await runStatements(db, [
    `insert into improvement (id, organisation_code, title, area, owner_id, owner_name, state, ended_on, created_at)
      values ('${improvement}', 'X002', 'Lika tid', 'idrott', '${owner}', 'Carl Chef', 'finished', '${endedOn}', now())`,
    `insert into improvement_result (id, improvement_id, step, date, description, evidence, created_at)
      values (gen_random_uuid(), '${improvement}', 'way-of-working', '${endedOn}', 'Ny rutin', 'Rutinen', now())`,
  ])
  return improvement
}

const ofEarlier = `(select id from improvement where round_slug = 'exempelrundan-2020')`

beforeAll(() =>
  // What the example tells of an earlier round is told where it is put in.
  runStatements(context().db, [
    `delete from follow_up where improvement_id in ${ofEarlier}`,
    `delete from improvement_result where improvement_id in ${ofEarlier}`,
    `delete from improvement where id in ${ofEarlier}`,
  ]),
)
beforeEach(async () => {
  await runStatements(context().db, [
    "update round set status = 'open' where slug = 'exempelrundan'",
    `update improvement set state = 'ongoing', ended_on = null, ended_because = '' where organisation_code like 'X%'`,
  ])
  id = await finish('2024-11-01')
})
afterEach(async () => {
  await runStatements(context().db, [
    "delete from improvement_result using improvement where improvement_id = improvement.id and title = 'Lika tid'",
    "delete from improvement where title = 'Lika tid'",
    'delete from letter',
  ])
})

const draft = { fate: 'adapted', witness: 'Enhetschefen', said: 'Schemat har ändrats.' }

describe('an answer', () => {
  const answer = async (wave: string, change: object = {}, version = 0) =>
    answerQuestion(await as('carl'), { improvementId: id, wave, version, draft: { ...draft, ...change } })

  test('is kept with its day, corrected by whoever has seen it, and the log tells neither witness nor sentence', async () => {
    expect(await answer('2')).toEqual({ kind: 'saved', id })
    expect(await answer('2', { said: 'En annans' })).toMatchObject({
      kind: 'overtaken',
      version: 1,
      stored: { answer: { said: 'Schemat har ändrats.' } },
    })
    expect(await answer('2', { fate: 'spread' }, 1)).toEqual({ kind: 'saved', id })
    const ctx = await as('carl')
    const { improvement } = await getImprovement(ctx, { id })
    const { after } = await getFollowUps(ctx, improvement)
    expect(after?.asked[1]).toMatchObject({
      dueOn: '2026-11-01',
      followUp: { answer: { fate: 'spread', answeredOn: today }, version: 2, askedOn: null },
    })
    const { rows } = {
      rows: await context()
        .db.selectFrom('audit_entry')
        .select(['action', 'detail'])
        .where('subject', '=', `improvement:${id}`)
        .orderBy('id')
        .execute(),
    }
    expect(rows.map(({ action }) => action)).toEqual(['follow-up-answered', 'follow-up-corrected'])
    expect(JSON.stringify(rows)).not.toContain('Enhetschefen')
    expect(rows[1]!.detail).toMatchObject({ wave: 2, before: { fate: 'adapted' }, after: { fate: 'spread' } })
  })

  test('says nothing before its time, nothing against another, and is not anybody’s to give', async () => {
    await expect(answer('4')).rejects.toMatchObject({
      code: 'follow-up-not-due',
      details: { on: '2028-11-01' },
    })
    await expect(answer('3')).rejects.toMatchObject({ code: 'no-such-follow-up' })
    expect(await answer('1', { fate: 'gone' })).toMatchObject({ kind: 'saved' })
    await expect(answer('2')).rejects.toMatchObject({ code: 'follow-up-gone-before', details: { wave: 1 } })
    expect(await answer('1', { fate: '', witness: ' ' }, 1)).toMatchObject({
      kind: 'refused',
      problems: [{ field: 'fate' }, { field: 'witness' }],
    })
    expect(await answer('1', { fate: 'in-use' }, 1)).toMatchObject({ kind: 'saved' })
    expect(await answer('2')).toMatchObject({ kind: 'saved' })
    await expect(answer('1', { fate: 'gone' }, 2)).rejects.toMatchObject({ code: 'follow-up-stood-after' })
    for (const [who, code] of [
      ['petra', 'forbidden'],
      ['saga', 'no-such-improvement'],
    ] as const)
      await expect(
        answerQuestion(await as(who), { improvementId: id, wave: '1', version: 2, draft }),
      ).rejects.toMatchObject({ code })
  })

  test('two at once: one is kept, the other is told', async () => {
    const both = await Promise.all([answer('2'), answer('2', { said: 'Också' })])
    expect(both.map(({ kind }) => kind).toSorted()).toEqual(['overtaken', 'saved'])
  })
})

describe('asking', () => {
  const withLetters = (ctx: Context): Context => ({
    ...ctx,
    config: { ...ctx.config, smtp: 'smtp://127.0.0.1:1', url: 'https://jamsides.example.se' },
  })
  const letters = () =>
    context()
      .db.selectFrom('letter')
      .select(['to_address', 'subject', 'body'])
      .orderBy('written_at')
      .execute()
  const asked = (improvement = id) =>
    context()
      .db.selectFrom('follow_up')
      .select(['wave', 'asked_at', 'reminded_at'])
      .where('improvement_id', '=', improvement)
      .execute()

  const waiting = () => countWaiting(context().program)

  beforeEach(() =>
    runStatements(context().db, [
      `insert into account (person_id, email, language, created_at) values
        ('carl', 'carl@x.example', 'sv', now()), ('siri', 'siri@x.example', 'en', now())`,
    ]),
  )
  afterEach(() => runStatements(context().db, [`delete from account where person_id in ('carl', 'siri')`]))

  test('is done once, by one letter with all that is asked of somebody, and reminded of once a month later', async () => {
    const other = await finish('2025-11-19')
    const ctx = withLetters(context())
    let both: Promise<unknown> | undefined
    // Each has found what is to be asked before the other notes that it has asked.
    await asOwner()
      .transaction()
      .execute(async (tx) => {
        await sql`lock table follow_up in share mode`.execute(tx)
        both = Promise.all([askFollowUps(ctx), askFollowUps(ctx)])
        await vi.waitUntil(async () => (await waiting()) === 2, { timeout: 25_000 })
      })
    await both
    const [letter, ...more] = await letters()
    expect(more).toEqual([])
    expect(letter).toMatchObject({ to_address: 'carl@x.example', subject: 'Används det ni gjorde? 2 frågor' })
    expect(letter!.body).toContain('Lika tid (efter två år)')
    expect(letter!.body).toContain('https://jamsides.example.se')
    expect([...(await asked()), ...(await asked(other))].map(({ wave }) => wave)).toEqual([2, 1])
    await askFollowUps(at(ctx, '2026-12-19'))
    expect(await letters()).toHaveLength(1)
    await answerQuestion(await as('carl'), { improvementId: id, wave: '2', version: 0, draft })
    await askFollowUps(at(ctx, '2026-12-21'))
    await askFollowUps(at(ctx, '2027-03-01'))
    const reminders = (await letters()).slice(1)
    expect(reminders.map(({ body }) => body!.includes('En påminnelse'))).toEqual([true])
    expect(reminders[0]!.body).not.toContain('efter två år')
  })

  test('turns to the strategists, in their language, where the owner can answer no more', async () => {
    await runStatements(context().db, [
      `update account set closed_at = now(), closed_because = 'left' where person_id = 'carl'`,
    ])
    const config = { ...withLetters(context()).config, trial: false }
    await askFollowUps({ ...context(), config })
    expect(await letters()).toMatchObject([
      { to_address: 'siri@x.example', subject: 'Is what you did in use?' },
    ])
    expect(
      (await listQuestions({ ...(await as('siri')), config }, (await as('siri')).person!)).map(
        ({ wave }) => wave,
      ),
    ).toEqual([2])
    expect(await listQuestions({ ...(await as('carl')), config }, (await as('carl')).person!)).toEqual([])
  })

  test('without letters is noted all the same, and stands where the owner begins until it is answered', async () => {
    await askFollowUps(context())
    expect(await letters()).toEqual([])
    const carl = await as('carl')
    const waiting = () => listQuestions(carl, carl.person!)
    expect(await waiting()).toEqual([
      { improvementId: id, title: 'Lika tid', wave: 2, endedOn: '2024-11-01' },
    ])
    await answerQuestion(carl, { improvementId: id, wave: '2', version: 0, draft })
    expect(await waiting()).toEqual([])
  })

  test('waits for whoever is saving one of them, and they for nobody', async () => {
    const later = await finish('2024-11-02')
    const { db } = context()
    let asking: Promise<void> = Promise.resolve()
    await db.transaction().execute(async (tx) => {
      await lockImprovement(tx, later)
      asking = askFollowUps(context())
      await vi.waitUntil(async () => (await waiting()) > 0, { timeout: 5000 })
      await writeAudit(tx, {
        at: context().now(),
        personId: 'carl',
        organisationCode: 'X002',
        action: 'improvement-changed',
        subject: `improvement:${later}`,
        detail: {},
      })
    })
    await asking
    expect([...(await asked()), ...(await asked(later))].map(({ wave }) => wave)).toEqual([2, 2])
  })

  test('asks nothing of what left only activities, nor of what goes on', async () => {
    await runStatements(context().db, [
      `update improvement_result set step = 'activity' where improvement_id = '${id}'`,
    ])
    const ctx = await as('carl')
    const draft = newImprovementDraft({ title: 'Lika tid', area: 'idrott' })
    await addImprovement(ctx, { roundSlug: null, code: 'X002', draft })
    await askFollowUps(context())
    expect(await context().db.selectFrom('follow_up').selectAll().execute()).toEqual([])
    const { improvement } = await getImprovement(ctx, { id })
    expect(await getFollowUps(ctx, improvement)).toEqual({ leaves: false, after: null })
  })
})

describe('how much stays', () => {
  test('an organisation sees its own, and others what is shared with them', async () => {
    await answerQuestion(await as('carl'), { improvementId: id, wave: '1', version: 0, draft })
    const { entries, staying } = await listStaying(await as('carl'), { code: 'X002' })
    expect(entries).toMatchObject([{ id, end: { on: '2024-11-01', because: 'ended' } }])
    expect(staying.waves[0]).toMatchObject({ due: 1, asked: 0, answered: 1, standing: 1, share: 1 })
    const { entries: seen } = await listStaying(await as('saga'), { code: 'X002' })
    expect(seen).toEqual([])
  })

  test('whoever follows a round sees it for the round once that is over, and nobody else does', async () => {
    const stayingFor = async (ctx: Context, slug = 'exempelrundan') => {
      const { round, standings } = await getRound(ctx, { slug })
      const improvements = standings.flatMap((standing) => standing.improvements)
      return summariseRoundStaying(ctx, round, improvements)
    }
    const sam = await as('sam')
    expect((await stayingFor(sam))!.round.improvements).toBe(0)
    await runStatements(context().db, [`update round set status = 'closed' where slug = 'exempelrundan'`])
    const staying = (await stayingFor(at(sam, '2029-06-01')))!
    expect(staying.round.waves.map(({ due }) => due)).toEqual([7, 7, 0])
    expect(staying.programme).toBeNull()
    for (const ctx of [await as('saga'), context()]) expect(await stayingFor(ctx)).toBeNull()
  })
})
