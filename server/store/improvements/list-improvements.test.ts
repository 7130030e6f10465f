import { describe, expect, it } from 'vitest'
import { bareImprovement } from '#domain/improvements/bare-improvement.ts'
import type { Improvement, ImprovementResult } from '#domain/improvements/improvement.ts'
import type { Database } from '#server/context.ts'
import { insertParticipation } from '#test/database/insert-participation.ts'
import { testNow, useTestContext } from '#test/database/test-context.ts'
import { findImprovement } from './find-improvement.ts'
import { insertImprovement } from './insert-improvement.ts'
import { insertResult } from './insert-result.ts'
import { removeResult } from './remove-result.ts'
import { listImprovements } from './list-improvements.ts'

const { context } = useTestContext()
const roundSlug = 'prov-lista'

const improvement = (id: string, organisationCode: string): Improvement => ({
  id,
  organisationCode,
  roundSlug,
  challengeId: null,
  title: 'Lika många istider',
  area: 'idrott',
  subGoals: ['power', 'health'],
  relatedItems: [{ instrumentId: 'checklist-2018', item: 9 }],
  challenge: 'Pojkar har fler tider.',
  whatWasDone: 'Nya regler för fördelning.',
  ownerName: 'Carl Chef',
  ...bareImprovement,
  version: 1,
  circle: 'organisation',
  results: [],
})

/** All that can be said beside what everybody writes first. */
const everythingSaid = {
  ownerId: 'carl',
  state: 'stopped',
  dueOn: '2026-10-31',
  endedOn: '2026-06-01',
  endedBecause: 'Hallen revs.',
  aim: {
    measure: 'Istimmar per vecka',
    unit: 'timmar',
    of: 'girls-boys',
    women: 26,
    men: 26,
    by: '2026-12-31',
    today: { women: 12.5, men: 40 },
  },
  keyFigures: ['N09018'],
  sdgTargets: ['5.1', '5.c'],
  charterArticles: ['sport'],
  decisions: [
    { title: 'Nya regler', reference: 'FN 2026/4', date: '2026-03-01', url: 'https://x.example/4' },
  ],
} satisfies Partial<Improvement>

const result = (id: string, improvementId: string, date: string): ImprovementResult => ({
  id,
  improvementId,
  step: 'outcome',
  date,
  description: 'Tiderna är jämnare.',
  evidence: 'https://example.org/statistik',
  change: {
    measure: 'Istimmar per vecka',
    unit: 'timmar',
    of: 'girls-boys',
    before: { women: 12.5, men: 40, date: '2026-01-31' },
    after: { women: 25, men: 27.5, date: '2026-10-31' },
    source: 'Bokningssystemet',
  },
})

const first = '11111111-1111-4111-8111-111111111111'
const second = '22222222-2222-4222-8222-222222222222'

describe('listImprovements', () => {
  it('gives what was stored, with results in order of date, and only what is asked for', async () => {
    const { db } = context()
    await insertParticipation(db, { code: 'T901', roundSlug })
    await insertImprovement(db, improvement(first, 'T901'), testNow)
    const whole = { ...improvement(second, 'T901'), ...everythingSaid }
    await insertImprovement(db, whole, new Date(testNow.getTime() + 1))
    const late = result('33333333-3333-4333-8333-333333333333', first, '2026-11-01')
    const early = result('44444444-4444-4444-8444-444444444444', first, '2026-10-31')
    await insertResult(db, late, testNow)
    await insertResult(db, early, testNow)

    const stored = await listImprovements(db, { roundSlug, organisationCode: 'T901' })
    expect(stored).toEqual([{ ...improvement(first, 'T901'), results: [early, late] }, whole])
    expect(await listImprovements(db, { roundSlug })).toEqual(stored)
    expect(await listImprovements(db, { roundSlug, organisationCode: '0180' })).toEqual([])
    expect(await findImprovement(db, first)).toEqual(stored[0])
  })

  it.each(['99999999-9999-4999-8999-999999999999', 'not-an-id', '', "'; drop table improvement"])(
    'finds nothing under %j',
    async (id) => {
      expect(await findImprovement(context().db, id)).toBeUndefined()
    },
  )

  const whole = result('55555555-5555-4555-8555-555555555555', first, '2026-11-01')
  const { change } = whole
  const figure = (women: unknown) => ({ ...change, after: { ...change?.after, women } })
  it.each([
    ['no change', null],
    ['half a change', { ...change, after: null }],
    ['one sex only', figure(undefined)],
    ['a figure in words', figure('24')],
    ['a figure that is null', figure(null)],
    ['dates in the wrong order', { ...change, before: change?.after, after: change?.before }],
    ['no source', { ...change, source: '' }],
  ])('cannot store an outcome with %s, whoever asks the database', async (_, broken) => {
    const { db } = context()
    const bare = { ...whole, change: broken as typeof change }
    await expect(insertResult(db, bare, testNow)).rejects.toThrow(/check constraint/)
  })

  const { aim } = everythingSaid
  it.each([
    ['an aim for one sex', { aim: { ...aim, men: undefined } }],
    ['an aim without a day', { aim: { ...aim, by: '' } }],
    ['half of what it is today', { aim: { ...aim, today: { women: 1 } } }],
    ['an end while it goes on', { state: 'ongoing' }],
    ['a stop without a reason', { endedBecause: '' }],
    ['a stop without a day', { endedOn: null }],
  ])('cannot store %s', async (_, broken) => {
    const row = {
      ...improvement('77777777-7777-4777-8777-777777777777', 'T901'),
      ...everythingSaid,
      ...(broken as Partial<Improvement>),
    }
    await expect(insertImprovement(context().db, row, testNow)).rejects.toThrow(/check constraint/)
  })

  it('an effect rests on an outcome of its improvement and has a source, whoever asks the database', async () => {
    const { db } = context()
    const own = 'aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa'
    await insertParticipation(db, { code: 'T902', roundSlug: 'prov-effekt' })
    await insertImprovement(db, { ...improvement(own, 'T902'), roundSlug: 'prov-effekt' }, testNow)
    const effect = (id: string, evidence: string) => ({
      ...result(id, own, '2026-11-02'),
      step: 'societal-effect' as const,
      evidence,
      change: null,
    })
    const [outcomeId, effectId] = [
      '66666666-6666-4666-8666-666666666666',
      '77777777-7777-4777-8777-777777777777',
    ]
    const alone = db.transaction().execute((tx) => insertResult(tx, effect(effectId, 'Källa'), testNow))
    await expect(alone).rejects.toThrow(/needs a changed outcome/)
    await db.transaction().execute(async (tx) => {
      await insertResult(tx, effect(effectId, 'Källa'), testNow)
      await insertResult(tx, result(outcomeId, own, '2026-11-01'), testNow)
    })
    const change = (statement: (tx: Database) => Promise<unknown>) => db.transaction().execute(statement)
    await expect(change((tx) => removeResult(tx, outcomeId))).rejects.toThrow(/needs a changed outcome/)
    const moved = change((tx) =>
      tx.updateTable('improvement_result').set({ step: 'product' }).where('id', '=', outcomeId).execute(),
    )
    await expect(moved).rejects.toThrow(/needs a changed outcome/)
    await expect(
      change((tx) => insertResult(tx, effect('88888888-8888-4888-8888-888888888888', ' '), testNow)),
    ).rejects.toThrow(/effect_has_a_source/)
    await change(async (tx) => {
      await removeResult(tx, outcomeId)
      await removeResult(tx, effectId)
    })
  })

  it('cannot store the JSON null as a change either', async () => {
    const row = {
      id: whole.id,
      improvement_id: first,
      step: 'outcome' as const,
      date: whole.date,
      description: 'd',
      evidence: 'e',
      change: 'null',
      created_at: testNow,
    }
    const { db } = context()
    await expect(db.insertInto('improvement_result').values(row).execute()).rejects.toThrow(
      /check constraint/,
    )
  })
})
