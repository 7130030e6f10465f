import { expect, test } from 'vitest'
import { emptyMeasureDraft } from '#domain/measures/check-measure.ts'
import { emptyPointDraft } from '#domain/measures/check-point.ts'
import { fingerprintOf } from '#domain/measures/fingerprint-of.ts'
import type { Person, Role } from '#domain/people/person.ts'
import type { Context } from '#server/context.ts'
import type { UserError } from '#server/errors.ts'
import { findImprovement } from '#server/store/improvements/find-improvement.ts'
import { useTestContext } from '#test/database/test-context.ts'
import { getImprovement } from '../improvements/get-improvement.ts'
import { listImprovements } from '../improvements/list-improvements.ts'
import { removeImprovement } from '../improvements/remove-improvement.ts'
import { addMeasure } from './add-measure.ts'
import { changeMeasure } from './change-measure.ts'
import { exportMeasure } from './export-measure.ts'
import { getMeasure } from './get-measure.ts'
import { importPoints } from './import-points.ts'
import { listImprovementMeasures } from './list-improvement-measures.ts'
import { offerMeasuredChange } from './offer-measured-change.ts'
import { previewPoints } from './preview-points.ts'
import { removeMeasure } from './remove-measure.ts'
import { removePoint } from './remove-point.ts'
import { savePoint } from './save-point.ts'

const { context } = useTestContext()

const inX002 = (role: Role): Person => ({
  id: role === 'manager' ? 'carl' : 'petra',
  name: role,
  example: true,
  roles: [{ role, organisationCode: 'X002', roundSlug: null }],
})
const carl = inX002('manager')
const other: Person = { ...carl, id: 'saga', roles: [{ ...carl.roles[0]!, organisationCode: 'X001' }] }

async function improvementNamed(title: string): Promise<string> {
  const { improvements } = await listImprovements(context(carl), { roundSlug: null, code: 'X002' })
  return improvements.find((one) => one.title.startsWith(title))!.id
}

const draft = {
  ...emptyMeasureDraft,
  name: 'Väntan',
  kind: 'time',
  unit: 'dagar',
  every: 'week',
  better: 'lower',
}

async function begin(ctx: Context, more: Partial<typeof draft> = {}, title = 'Snöröjning'): Promise<string> {
  const improvementId = await improvementNamed(title)
  const saved = await addMeasure(ctx, { improvementId, draft: { ...draft, ...more } })
  if (saved.kind !== 'saved') throw new Error(JSON.stringify(saved))
  return saved.id
}

const point = (date: string, women: string, men: string) => ({ ...emptyPointDraft, date, women, men })
const fresh = { seen: '', isSure: false }
const shown = async (ctx: Context, id: string) =>
  (await getMeasure(ctx, { id })).points.map(({ date, women, men }) => [date, women, men])

const series = 'vecka;kvinnor;män;anteckning\n2026-v4;14,5;;=1+1\n2026-v3;12;9;\n2026-v5;;;"två\nrader"'

test('a series is shown before it is saved, saved whole, taken out and read in again without changing anything', async () => {
  const ctx = context(carl)
  const id = await begin(ctx)
  const pasted = { text: series, swap: false }
  const { preview } = await previewPoints(ctx, { id, pasted })
  expect(preview!.merged.map(({ came }) => came)).toEqual(['added', 'added', 'added'])
  expect(await shown(ctx, id)).toEqual([])
  expect(await importPoints(ctx, { id, pasted, version: preview!.version })).toMatchObject({ added: 3 })
  expect(await shown(ctx, id)).toEqual([
    ['2026-01-12', 12, 9],
    ['2026-01-19', 14.5, null],
    ['2026-01-26', null, null],
  ])
  for (const language of ['sv', 'en'] as const) {
    const text = await exportMeasure({ ...ctx, language }, { id })
    expect(text).toContain("'=1+1")
    const { version } = (await getMeasure(ctx, { id })).measure
    const back = await importPoints({ ...ctx, language }, { id, pasted: { text, swap: false }, version })
    expect(back).toEqual({ kind: 'imported', added: 0, changed: 0, same: 3 })
  }
})

test('one wrong row, or a change since the preview, and nothing is saved', async () => {
  const ctx = context(carl)
  const id = await begin(ctx)
  const wrong = { text: `${series}\n2026-v6;tolv;1`, swap: false }
  expect(await importPoints(ctx, { id, pasted: wrong, version: 1 })).toMatchObject({ kind: 'preview' })
  await savePoint(ctx, { id, draft: point('2026-v2', '1', '2'), ...fresh })
  const late = await importPoints(ctx, { id, pasted: { text: series, swap: false }, version: 1 })
  expect(late).toMatchObject({ kind: 'preview', isOvertaken: true, preview: { version: 2 } })
  expect(await shown(ctx, id)).toEqual([['2026-01-05', 1, 2]])
})

test('what stands for a period is replaced only by whoever has seen it', async () => {
  const ctx = context(carl)
  const id = await begin(ctx)
  const first = point('2026-v10', '5', '4')
  expect(await savePoint(ctx, { id, draft: first, ...fresh })).toEqual({ kind: 'saved', id: '2026-03-02' })
  const second = { id, draft: { ...first, women: '6' } }
  const asked = await savePoint(ctx, { ...second, ...fresh })
  if (asked.kind !== 'asked') throw new Error(asked.kind)
  expect(asked).toMatchObject({ stands: { women: 5, men: 4 }, isSwapSuspected: false })
  const seen = fingerprintOf(asked.stands!)
  expect(await savePoint(ctx, { ...second, seen, isSure: false })).toMatchObject({ kind: 'saved' })
  expect(await savePoint(ctx, { id, draft: { ...first, men: '9' }, seen, isSure: false })).toMatchObject({
    kind: 'asked',
    stands: { women: 6 },
  })
  expect(await shown(ctx, id)).toEqual([['2026-03-02', 6, 4]])
})

test('women and men that look swapped are asked about, and meant ones are saved', async () => {
  const ctx = context(carl)
  const id = await begin(ctx)
  for (const week of [1, 2, 3, 4, 5])
    await savePoint(ctx, { id, draft: point(`2026-v${week}`, `${30 + week}`, '20'), ...fresh })
  const odd = { id, draft: point('2026-v6', '20', '32'), seen: '' }
  expect(await savePoint(ctx, { ...odd, isSure: false })).toEqual({
    kind: 'asked',
    stands: null,
    isSwapSuspected: true,
  })
  expect(await savePoint(ctx, { ...odd, isSure: true })).toMatchObject({ kind: 'saved' })
  const text = 'vecka;kvinnor;män\n2026-v7;20;33\n2026-v8;34;21'
  const { preview } = await previewPoints(ctx, { id, pasted: { text, swap: false } })
  expect(preview!.suspected).toEqual(['2026-02-09'])
})

test('figures about few stay in their organisation, whoever the improvement is shared with', async () => {
  const improvement = (await findImprovement(context().db, await improvementNamed('Fritidsgårdar')))!
  expect(improvement.circle).toBe('public')
  const [own] = await listImprovementMeasures(context(carl), improvement)
  const id = own!.measure.id
  const few = own!.points.filter(({ women }) => women !== null && women < 5)
  expect(few).toMatchObject([{ date: '2026-02-16', women: 4, men: 24 }])
  for (const who of [null, other]) {
    const ctx = context(who, { walled: true })
    const { points, analysis, seesAll, withheld } = await getMeasure(ctx, { id })
    expect([seesAll, withheld]).toEqual([false, 1])
    const seen = points.find(({ date }) => date === '2026-02-16')!
    expect(seen).toMatchObject({ women: null, men: 24, withheld: ['women'] })
    expect(analysis.women.points).toHaveLength(own!.analysis.women.points.length - 1)
    expect(analysis.gap.points).toHaveLength(own!.analysis.gap.points.length - 1)
    const [listed] = await listImprovementMeasures(ctx, improvement)
    expect(listed!.points).toEqual(points)
    const file = await exportMeasure(ctx, { id })
    expect(file.split('\r\n').find((line) => line.startsWith('2026-02-16'))).toBe(
      '2026-02-16;..;24;sportlov, två kvällar stängda;',
    )
  }
})

test('only those who work in the organisation change anything, and a private measure is not there for others', async () => {
  const ctx = context(carl)
  const id = await begin(ctx)
  const { improvementId } = (await getMeasure(ctx, { id })).measure
  await context()
    .db.updateTable('improvement')
    .set({ circle: 'organisation' })
    .where('id', '=', improvementId)
    .execute()
  const deeds = [
    (as: Context) => addMeasure(as, { improvementId, draft }),
    (as: Context) => changeMeasure(as, { id, version: 1, draft }),
    (as: Context) => savePoint(as, { id, draft: point('2026-v1', '1', '1'), ...fresh }),
    (as: Context) => removePoint(as, { id, date: '2026-01-05' }),
    (as: Context) => importPoints(as, { id, pasted: { text: series, swap: false }, version: 1 }),
    (as: Context) => previewPoints(as, { id, pasted: null }),
    (as: Context) => removeMeasure(as, { id }),
  ]
  const refusals = async (as: Context) =>
    Promise.all(deeds.map((deed) => deed(as).then(String, (error: unknown) => (error as UserError).status)))
  expect(await refusals(context(inX002('politician'), { walled: true }))).toEqual(deeds.map(() => 403))
  expect(await refusals(context(other, { walled: true }))).toEqual(deeds.map(() => 404))
  await expect(getMeasure(context(other), { id })).rejects.toMatchObject({ code: 'no-such-measure' })
  await expect(exportMeasure(context(null), { id })).rejects.toMatchObject({ code: 'step-in-first' })
})

test('what the points mean stays, two who change the measure are told, and removing says what stood', async () => {
  const ctx = context(carl)
  const id = await begin(ctx, {}, 'Beslut')
  await savePoint(ctx, { id, draft: point('2026-v1', '1', '1'), ...fresh })
  expect(await changeMeasure(ctx, { id, version: 2, draft: { ...draft, every: 'month' } })).toMatchObject({
    kind: 'refused',
    problems: [{ field: 'every', code: 'has-points' }],
  })
  expect(await changeMeasure(ctx, { id, version: 1, draft: { ...draft, name: 'Ny' } })).toMatchObject({
    kind: 'overtaken',
    version: 2,
  })
  expect(await changeMeasure(ctx, { id, version: 2, draft: { ...draft, name: 'Ny' } })).toMatchObject({
    kind: 'saved',
  })
  const { improvementId } = (await getMeasure(ctx, { id })).measure
  const { results } = await getImprovement(ctx, { id: improvementId }).then(({ improvement }) => improvement)
  await context().db.deleteFrom('improvement_result').where('improvement_id', '=', improvementId).execute()
  expect(results.length).toBeGreaterThan(0)
  await expect(removeImprovement(ctx, { id: improvementId })).rejects.toMatchObject({
    code: 'improvement-has-measures',
  })
  await removePoint(ctx, { id, date: '2025-12-29' })
  await removeMeasure(ctx, { id })
  const lines = await ctx.db
    .selectFrom('audit_entry')
    .select(['action', 'detail'])
    .where('subject', '=', `measure:${id}`)
    .orderBy('position')
    .execute()
  expect(lines.map(({ action }) => action)).toEqual([
    'measure-added',
    'measure-points-saved',
    'measure-changed',
    'measure-point-removed',
    'measure-removed',
  ])
  expect(lines[3]!.detail).toMatchObject({ before: { women: 1, men: 1 } })
})

test('a measure lies ready as a before and an after of its own improvement', async () => {
  const ctx = context(carl)
  const id = await begin(ctx)
  const improvement = (await findImprovement(ctx.db, (await getMeasure(ctx, { id })).measure.improvementId))!
  expect(await offerMeasuredChange(ctx, improvement, id)).toBeNull()
  await savePoint(ctx, { id, draft: point('2026-v1', '8,5', '4'), ...fresh })
  await savePoint(ctx, { id, draft: point('2026-v9', '5', '4'), ...fresh })
  expect(await offerMeasuredChange(ctx, improvement, id)).toMatchObject({
    step: 'outcome',
    measure: 'Väntan',
    unit: 'dagar',
    beforeDate: '2026-01-04',
    beforeWomen: '8,5',
    afterDate: '2026-03-01',
    afterMen: '4',
    description: '',
  })
  const elsewhere = (await findImprovement(ctx.db, await improvementNamed('Fritidsgårdar')))!
  expect(await offerMeasuredChange(ctx, elsewhere, id)).toBeNull()
})

test.each([
  ['begins_its_period', { kind: 'time', every: 'week', date: '2026-01-06', women: 1 }],
  ['begins_its_period', { kind: 'time', every: 'quarter', date: '2026-02-01', women: 1 }],
  ['things_are_counted_whole', { kind: 'count', every: 'day', date: '2026-01-06', women: 1.5 }],
  ['part_of_a_whole', { kind: 'share', every: 'day', date: '2026-01-06', women: 3, women_of: 2 }],
  ['whole_of_something', { kind: 'time', every: 'day', date: '2026-01-06', women_of: 2 }],
] as const)('the database refuses a point that breaks %s: %j', async (constraint, row) => {
  const ctx = context(carl)
  const unit = row.kind === 'share' ? '' : 'besök'
  const measure_id = await begin(ctx, { kind: row.kind, every: row.every, unit })
  await expect(
    ctx.db
      .insertInto('measure_point')
      .values({ measure_id, ...row })
      .execute(),
  ).rejects.toMatchObject({
    constraint,
  })
})
