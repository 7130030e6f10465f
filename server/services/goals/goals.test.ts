import { beforeAll, expect, test } from 'vitest'
import type { GoalDraft } from '#domain/goals/check-goal.ts'
import type { Role } from '#domain/people/person.ts'
import type { Context } from '#server/context.ts'
import { findCurrentSnapshot } from '#server/warehouse/snapshots/find-current-snapshot.ts'
import { useTestContext } from '#test/database/test-context.ts'
import { writeFigures } from '#test/figures/write-figures.ts'
import { confirmKeyFigure } from './confirm-key-figure.ts'
import { endGoal } from './end-goal.ts'
import { getGoal } from './get-goal.ts'
import { getNewGoal } from './get-new-goal.ts'
import { judgeGoalsAfterSnapshot } from './judge-goals.ts'
import { listGoals } from './list-goals.ts'
import { rewordGoal } from './reword-goal.ts'
import { setGoal } from './set-goal.ts'

const { context } = useTestContext()
const code = '2083'
const strategist = (organisationCode = code, role: Role = 'strategist') => ({
  id: 'signe',
  name: 'Signe Statistik',
  example: true,
  roles: [{ role, organisationCode, roundSlug: null }],
})
const draft: GoalDraft = {
  title: 'Lika för alla',
  wanted: 'at-least',
  target: '60',
  targetWomen: '',
  targetMen: '',
  reason: '',
  byYear: '2030',
  decidedBy: 'KF § 1',
}
const titles = {
  N00001: 'Nöjda, andel (%)',
  N00002: 'Nöjda med annat, andel (%)',
  N00003: 'Nöjda, ett värde, index',
}

async function bringIn(createdAt: string, rows: Parameters<typeof writeFigures>[1]['rows'], renamed = {}) {
  const ctx = context()
  await writeFigures(ctx.warehouse, { createdAt, titles: { ...titles, ...renamed }, rows })
  return judgeGoalsAfterSnapshot(ctx, (await findCurrentSnapshot(ctx.warehouse))!)
}

async function newGoal(ctx: Context, keyFigure: string, change: Partial<GoalDraft> = {}): Promise<string> {
  const outcome = await setGoal(ctx, { code, keyFigure, draft: { ...draft, ...change } })
  if (outcome.kind === 'refused') throw new Error(JSON.stringify(outcome.problems))
  return outcome.id
}

let goal: string
beforeAll(async () => {
  await bringIn('2026-01-01T00:00:00.000Z', [
    ['N00001', code, 2020, 55, 50, 52],
    ['N00001', code, 2021, 60, 55, 57],
    ['N00002', code, 2021, 60, 60, 60],
    ['N00003', code, 2021, null, null, 60],
  ])
  goal = await newGoal(context(strategist()), 'N00001')
})

test('a goal is judged when it is set and at every snapshot, and what was said stays', async () => {
  expect(await bringIn('2026-02-01T00:00:00.000Z', [['N00001', code, 2022, 62, 61, 61.5]])).toBe(1)
  expect(await bringIn('2026-03-01T00:00:00.000Z', [['N00001', code, 2022, 59, 61, 60]])).toBe(1)
  const { states, standing, mayEdit } = await getGoal(context(strategist(code, 'politician')), { id: goal })
  expect(
    states.map(({ snapshot, year, womenReached, menReached }) => [snapshot, year, womenReached, menReached]),
  ).toEqual([
    ['000003', 2022, false, true],
    ['000002', 2022, true, true],
    ['000001', 2021, true, false],
  ])
  expect(standing).toMatchObject({ outcome: 'reached-for-men-only', year: 2022 })
  expect(mayEdit).toBe(false)
})

test.each([
  ['nobody who has not signed in', null, 'step-in-first', 'step-in-first'],
  ['nobody elsewhere', strategist('X001'), 'forbidden', 'no-such-goal'],
  ['no politician', strategist(code, 'politician'), 'forbidden', 'forbidden'],
  ['no contributor', strategist(code, 'contributor'), 'forbidden', 'forbidden'],
])('%s sets, words or ends it', async (_, person, setting, changing) => {
  const ctx = context(person)
  const refused = (expected: string) => ({ code: expected })
  await expect(setGoal(ctx, { code, keyFigure: 'N00001', draft })).rejects.toMatchObject(refused(setting))
  await expect(getNewGoal(ctx, { code, keyFigure: '', search: '' })).rejects.toMatchObject(refused(setting))
  const which = { id: goal, version: 1 }
  await expect(endGoal(ctx, { ...which, because: 'x' })).rejects.toMatchObject(refused(changing))
  await expect(rewordGoal(ctx, { ...which, texts: draft })).rejects.toMatchObject(refused(changing))
})

test('a goal that is not shared cannot be told from one that does not exist', async () => {
  const missing = { code: 'no-such-goal', status: 404 }
  await expect(getGoal(context(strategist('X001')), { id: goal })).rejects.toMatchObject(missing)
  await expect(getGoal(context(strategist()), { id: 'nope' })).rejects.toMatchObject(missing)
  for (const id of [goal, 'nope'])
    await expect(getGoal(context(), { id })).rejects.toMatchObject({ code: 'step-in-first', status: 401 })
})

test('a goal that everybody may read is changed by its own organisation alone', async () => {
  const share = (circle: 'public' | 'organisation') =>
    context().program.updateTable('goal').set({ circle }).where('id', '=', goal).execute()
  await share('public')
  const ctx = context(strategist('X001'))
  expect((await getGoal(ctx, { id: goal })).mayEdit).toBe(false)
  const which = { id: goal, version: 1 }
  const refused = { code: 'forbidden', status: 403 }
  await expect(endGoal(ctx, { ...which, because: 'x' })).rejects.toMatchObject(refused)
  await expect(rewordGoal(ctx, { ...which, texts: draft })).rejects.toMatchObject(refused)
  await share('organisation')
})

test('a key figure with one value for all is refused, and those with both are found', async () => {
  const ctx = context(strategist())
  await expect(setGoal(ctx, { code, keyFigure: 'N00003', draft })).rejects.toMatchObject({
    code: 'goal-not-possible',
  })
  const { found, foundInAll } = await getNewGoal(ctx, { code, keyFigure: '', search: 'nöjda ANNAT' })
  expect([foundInAll, found.map(({ id }) => id)]).toEqual([1, ['N00002']])
  const { chosen } = await getNewGoal(ctx, { code, keyFigure: 'N00003', search: '' })
  expect(chosen).toMatchObject({ noGoal: 'one-value' })
  expect(chosen!.instead.map(({ id }) => id)).toContain('N00001')
})

test('a goal whose key figure has another name is not judged before somebody confirms it', async () => {
  const ctx = context(strategist())
  const id = await newGoal(ctx, 'N00002')
  const now = 'Nöjda med mycket, andel (%)'
  const rows = [['N00002', code, 2022, 10, 10, 10]] as const
  expect(await bringIn('2026-04-01T00:00:00.000Z', rows, { N00002: now })).toBe(1)
  const asked = await getGoal(ctx, { id })
  expect(asked).toMatchObject({ meaning: 'retitled', titleNow: now, standing: null })
  expect(asked.states).toHaveLength(1)
  await expect(confirmKeyFigure(ctx, { id, version: 1, title: titles.N00002 })).rejects.toMatchObject({
    code: 'goal-title-moved',
  })
  await confirmKeyFigure(ctx, { id, version: 1, title: now })
  const confirmed = await getGoal(ctx, { id })
  expect(confirmed).toMatchObject({ meaning: 'same', standing: { outcome: 'not-reached' } })
  expect(confirmed.states.map(({ snapshot }) => snapshot)).toEqual(['000004', '000003'])
})

test('two who change the same goal: the second is told, and an ended goal stays as it is', async () => {
  const ctx = context(strategist())
  const id = await newGoal(ctx, 'N00001', {
    target: '',
    targetWomen: '50',
    targetMen: '51',
    reason: 'Olika start',
  })
  const texts = { title: 'Ny rubrik', reason: 'Annat skäl', decidedBy: '' }
  expect(await rewordGoal(ctx, { id, version: 1, texts: { ...texts, reason: '' } })).toMatchObject({
    kind: 'refused',
    problems: [{ field: 'reason', code: 'reason-missing' }],
  })
  await rewordGoal(ctx, { id, version: 1, texts })
  await expect(rewordGoal(ctx, { id, version: 1, texts })).rejects.toMatchObject({ code: 'goal-changed' })
  await expect(endGoal(ctx, { id, version: 2, because: ' ' })).rejects.toMatchObject({
    code: 'goal-end-reason',
  })
  await endGoal(ctx, { id, version: 2, because: 'Ersatt' })
  await expect(endGoal(ctx, { id, version: 3, because: 'Igen' })).rejects.toMatchObject({
    code: 'goal-ended',
  })
  const before = (await getGoal(ctx, { id })).states.length
  await bringIn('2026-05-01T00:00:00.000Z', [['N00001', code, 2023, 70, 70, 70]])
  const { goal: ended, states } = await getGoal(ctx, { id })
  expect(ended).toMatchObject({
    title: 'Ny rubrik',
    reason: 'Annat skäl',
    ended: { because: 'Ersatt', on: '2026-11-20' },
  })
  expect(states).toHaveLength(before)
  const audit = await ctx.db
    .selectFrom('audit_entry')
    .select(['action', 'person_id'])
    .where('subject', '=', `goal:${id}`)
    .orderBy('id')
    .execute()
  expect(audit).toEqual(
    ['goal-set', 'goal-reworded', 'goal-ended'].map((action) => ({ action, person_id: 'signe' })),
  )
})

test('the list has every goal of the organisation and no other', async () => {
  const ctx = context(strategist())
  await newGoal(ctx, 'N00001', { title: 'För oss själva' })
  const { goals, mayEdit } = await listGoals(ctx, { code })
  expect(goals.map((one) => one.goal.id)).toContain(goal)
  expect(goals.every((one) => one.goal.organisationCode === code)).toBe(true)
  expect(mayEdit).toBe(true)
  await expect(listGoals(ctx, { code: '0114' })).rejects.toMatchObject({ code: 'forbidden' })
  await ctx.db.updateTable('goal').set({ circle: 'public' }).where('id', '=', goal).execute()
  const shared = await listGoals(context(), { code })
  expect([shared.goals.map((one) => one.goal.id), shared.mayEdit]).toEqual([[goal], false])
})
