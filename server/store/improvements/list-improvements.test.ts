import { describe, expect, it } from 'vitest'
import type { Improvement, ImprovementResult } from '#domain/improvements/improvement.ts'
import { insertParticipation } from '#test/database/insert-participation.ts'
import { testNow, useTestContext } from '#test/database/test-context.ts'
import { findImprovement } from './find-improvement.ts'
import { insertImprovement } from './insert-improvement.ts'
import { insertResult } from './insert-result.ts'
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
  version: 1,
  circle: 'organisation',
  results: [],
})

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
    await insertImprovement(db, improvement(second, 'T901'), new Date(testNow.getTime() + 1))
    const late = result('33333333-3333-4333-8333-333333333333', first, '2026-11-01')
    const early = result('44444444-4444-4444-8444-444444444444', first, '2026-10-31')
    await insertResult(db, late, testNow)
    await insertResult(db, early, testNow)

    const stored = await listImprovements(db, { roundSlug, organisationCode: 'T901' })
    expect(stored).toEqual([
      { ...improvement(first, 'T901'), results: [early, late] },
      improvement(second, 'T901'),
    ])
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
