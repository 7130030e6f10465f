import { describe, expect, test } from 'vitest'
import { UserError } from '#server/errors.ts'
import { useTestContext } from '#test/database/test-context.ts'
import { applyContent } from '../content/apply-content.ts'
import { findPerson } from '../people/find-person.ts'
import { changeRoundStatus } from './change-round-status.ts'
import { getParticipation } from './get-participation.ts'
import { getRound } from './get-round.ts'
import { listRounds } from './list-rounds.ts'

const { context } = useTestContext()
const slug = 'exempelrundan'
const as = async (id: string) => context(await findPerson(context(), { id }))

const coordinatorOf = (roundSlug: string) =>
  ({ role: 'coordinator', organisationCode: null, roundSlug }) as const

describe('the state of every organisation on one page', () => {
  test('in the order of the round, with progress, results and what is next', async () => {
    const { standings, nextMeetingId } = await getRound(await as('sam'), { slug })
    expect(nextMeetingId).toBe('bm3')
    expect(standings.map(({ organisation }) => organisation.code)).toEqual([
      'X003',
      'X001',
      'X002',
      'X006',
      'X004',
      'X005',
    ])
    const of = (code: string) => standings.find(({ organisation }) => organisation.code === code)!
    const progress = (code: string) => of(code).progress.map((one) => one.progress)
    expect(progress('X001')).toEqual(['done', 'missing', 'missing', 'due', 'later'])
    expect(progress('X002')).toEqual(['done', 'done', 'rating', 'due', 'later'])
    expect(progress('X004')).toEqual(['done', 'done', 'agreeing', 'due', 'later'])
    expect(progress('X005')).toEqual(['done', 'done', 'done', 'due', 'later'])
    expect(of('X001').steps[0]).toEqual({ kind: 'read-workbook', meetingIds: ['bm1', 'bm2'] })
    expect(of('X002').steps[0]).toMatchObject({
      kind: 'collect-sheets',
      submitted: 3,
      invited: 5,
      late: true,
    })
    expect(of('X004').steps[0]).toMatchObject({ kind: 'agree', agreed: 3 })
    expect(of('X002').highest).toBe('outcome')
    // When somebody was last at work is for those who follow it.
    expect(of('X002').lastSaved).toBe('2026-10-19T14:00:00.000Z')
    const known = (await getRound(context(), { slug })).standings
    expect(known.map(({ lastSaved }) => lastSaved)).toEqual(Array(6).fill(undefined))
    const own = { role: 'reader', organisationCode: 'X002', roundSlug: null } as const
    const reader = { id: 'r', name: 'R', example: true, roles: [own] }
    const seen = (await getRound(context(reader), { slug })).standings
    expect(seen.map(({ lastSaved }) => lastSaved).filter(Boolean)).toEqual(['2026-10-19T14:00:00.000Z'])
  })

  test('what is kept from whoever asks is told from what is not begun, and leads nowhere', async () => {
    const seenBy = async (id: string | null) => {
      const { standings, readable } = await getRound(id === null ? context() : await as(id), { slug })
      const shared = standings.filter(({ isShared }) => isShared)
      return [shared.map(({ organisation }) => organisation.code).join(' '), readable.packsOf.length]
    }
    expect(await seenBy('sam')).toEqual(['X003 X001 X002 X004 X005', 2])
    expect(await seenBy('saga')).toEqual(['X003 X001 X002 X005', 2])
    expect(await seenBy('stella')).toEqual(['X001 X002 X006 X005', 2])
    expect(await seenBy(null)).toEqual(['X001 X002 X005', 2])
    await context()
      .db.updateTable('occasion')
      .set({ circle: 'organisation' })
      .where('organisation_code', '=', 'X005')
      .execute()
    expect(await seenBy(null)).toEqual(['X001 X002', 1])
    expect(await seenBy('stella')).toEqual(['X001 X002 X006', 2])
  })

  test('sums keep their maximum and n, and a shift is never taken across versions', async () => {
    const { standings } = await getRound(await as('dag'), { slug })
    const region = standings.find(({ organisation }) => organisation.code === 'X005')!
    const row = region.occasions.map(({ meetingId, levelId, score, shift }) => [
      meetingId,
      levelId,
      score && [score.sum, score.max, score.rated],
      shift && [shift.total, shift.n],
    ])
    expect(row).toEqual([
      ['uppstart', 'overall', [18, 30, 10], null],
      ['bm1', 'overall', [14, 30, 9], [-2, 9]],
      ['bm2', 'board', [22, 36, 9], null],
      ['bm2', 'overall', [24, 40, 10], null],
    ])
    expect(region.occasions[1]!.raters).toBe('changed')
  })

  test('how far the improvements have come is told of those that are shared, and of the others nothing', async () => {
    const reachedBy = async (id: string | null) => {
      const { reached } = await getRound(id === null ? context() : await as(id), { slug })
      const { improvements, withoutResult, steps } = reached.summary
      const counted = [...steps.map(({ reachNoHigher }) => reachNoHigher), withoutResult]
      expect(counted.reduce((sum, n) => sum + n, 0)).toBe(improvements)
      return { improvements, sharing: reached.sharing, of: reached.participants }
    }
    const all = await reachedBy('sam')
    expect(all.of).toBe(6)
    await context()
      .db.updateTable('improvement')
      .set({ circle: 'organisation' })
      .where('organisation_code', '=', 'X002')
      .execute()
    const kept = await reachedBy('sam')
    expect([kept.sharing, kept.of]).toEqual([all.sharing - 1, 6])
    expect(kept.improvements).toBe(all.improvements - 3)
    expect((await reachedBy('carl')).improvements).toBeGreaterThan(kept.improvements)
  })

  test('a published round is all there, and nothing is asked of it but its history', async () => {
    const { standings } = await getRound(context(), { slug: 'modellkommuner-2018-2020' })
    expect(standings).toHaveLength(24)
    for (const { occasions, isShared } of standings) expect([occasions, isShared]).toEqual([[], false])
    expect(standings[0]!.steps).toEqual([
      { kind: 'read-workbook', meetingIds: ['uppstart', 'bm1', 'bm2', 'bm3', 'avslut'] },
    ])
  })

  test('rounds that are open stand first', async () => {
    const entries = await listRounds(context())
    expect(
      entries.map(({ round, learners, mentors, supporting, nextMeeting }) => [
        round.slug,
        [learners, mentors, supporting],
        nextMeeting?.id ?? null,
      ]),
    ).toEqual([
      ['exempelrundan', [4, 2, 0], 'bm3'],
      ['exempelrundan-2020', [3, 2, 0], null],
      ['modellkommuner-2018-2020', [14, 7, 3], null],
      ['modellregioner-2018-2020', [6, 0, 0], null],
      ['modellkommuner-2017-2018', [15, 6, 0], null],
      ['modellkommuner-2015-2016', [6, 0, 0], null],
    ])
  })

  test('an unknown round is said to be unknown', async () => {
    await expect(getRound(context(), { slug: 'nope' })).rejects.toMatchObject({ code: 'unknown-round' })
  })
})

describe('one organisation in one round', () => {
  test('comes with its group and the meetings in order', async () => {
    const found = await getParticipation(context(), { roundSlug: slug, code: 'X002' })
    expect(found.group.name.sv).toBe('Grupp Björk')
    expect(found.participation.kind).toBe('learner')
    expect(found.meetings.map(({ id }) => id)).toEqual(['uppstart', 'bm1', 'bm2', 'bm3', 'avslut'])
  })

  test.each([
    ['nope', 'X001', 'unknown-round'],
    [slug, 'Z', 'unknown-organisation'],
    [slug, '0114', 'not-in-round'],
  ])('%s and %s: %s', async (roundSlug, code, expected) => {
    const refused = await getParticipation(context(), { roundSlug, code }).catch((error: unknown) => error)
    expect(refused).toBeInstanceOf(UserError)
    expect(refused).toMatchObject({ code: expected, status: 404 })
  })
})

describe('opening and closing a round', () => {
  test('is the coordinator’s alone, and needs a reason', async () => {
    const input = { slug, to: 'closed', reason: 'Klart.' } as const
    await expect(changeRoundStatus(context(), input)).rejects.toMatchObject({ code: 'step-in-first' })
    const elsewhere = { ...(await as('sam')).person!, roles: [coordinatorOf('en-annan-runda')] }
    for (const ctx of [await as('saga'), context(elsewhere)])
      await expect(changeRoundStatus(ctx, input)).rejects.toMatchObject({ code: 'forbidden' })
    const sam = await as('sam')
    await expect(changeRoundStatus(sam, { ...input, reason: ' ' })).rejects.toMatchObject({
      code: 'reason-missing',
    })
    await expect(changeRoundStatus(sam, { ...input, to: 'planned' })).rejects.toMatchObject({
      code: 'round-status-not-possible',
    })
    expect((await getRound(sam, { slug })).mayBecome).toEqual(['closed'])
    expect((await getRound(await as('mona'), { slug })).mayBecome).toEqual([])
  })

  test('two at once: one closes, the other is told; the content does not undo it', async () => {
    const sam = await as('sam')
    const close = () => changeRoundStatus(sam, { slug, to: 'closed', reason: 'Alla har rapporterat.' })
    const outcomes = await Promise.allSettled([close(), close()])
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    const { content } = sam
    const renamed = { ...content.example.plan, round: { ...content.example.plan.round, period: '2026–27' } }
    await applyContent({ ...sam, content: { ...content, example: { ...content.example, plan: renamed } } })
    const { round } = await getRound(sam, { slug })
    expect(round).toMatchObject({ status: 'closed', period: '2026–27' })
    const audit = await sam.db.selectFrom('audit_entry').selectAll().where('subject', '=', slug).execute()
    expect(audit.map(({ detail }) => detail)).toEqual([
      { from: 'open', to: 'closed', reason: 'Alla har rapporterat.' },
    ])
  })
})
