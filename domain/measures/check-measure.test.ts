import { expect, test } from 'vitest'
import { checkMeasure, draftOfMeasure, type MeasureDraft } from './check-measure.ts'
import { measureLimits } from './measure.ts'

const draft: MeasureDraft = {
  name: ' Väntan  på besked ',
  kind: 'time',
  unit: 'dagar',
  of: 'women-men',
  every: 'week',
  better: 'lower',
  source: 'Ärendesystemet',
  baselineEnd: '2026-03-01',
}
const at = { today: '2026-11-20', fixed: null }

test('a measure is kept as it was written, and comes back from its form as it was', () => {
  const { value } = checkMeasure(draft, at)
  expect(value).toMatchObject({ name: 'Väntan på besked', kind: 'time', baselineEnd: '2026-03-01' })
  expect(checkMeasure(draftOfMeasure(value!), at).value).toEqual(value)
  expect(checkMeasure({ ...draft, kind: 'share' }, at).value!.unit).toBe('')
  expect(checkMeasure({ ...draft, kind: 'kronor', unit: '', baselineEnd: '' }, at).value).toMatchObject({
    unit: '',
    baselineEnd: null,
  })
})

test.each<[Partial<MeasureDraft>, string, string]>([
  [{ name: ' ' }, 'name', 'missing'],
  [{ name: 'x'.repeat(measureLimits.line + 1) }, 'name', 'too-long'],
  [{ kind: '' }, 'kind', 'missing'],
  [{ kind: 'number' }, 'kind', 'unknown-choice'],
  [{ unit: '' }, 'unit', 'missing'],
  [{ of: 'men' }, 'of', 'unknown-choice'],
  [{ every: '' }, 'every', 'missing'],
  [{ better: '' }, 'better', 'missing'],
  [{ baselineEnd: 'mars' }, 'baselineEnd', 'not-a-date'],
  [{ baselineEnd: '2026-11-21' }, 'baselineEnd', 'in-future'],
])('%j is refused with its field', (change, field, code) => {
  const { value, problems } = checkMeasure({ ...draft, ...change }, at)
  expect(value).toBeNull()
  expect(problems).toEqual([expect.objectContaining({ field, code })])
})

test('what points mean does not change once there are any', () => {
  const fixed = { kind: 'time', of: 'women-men', every: 'week' } as const
  expect(checkMeasure({ ...draft, name: 'Ny' }, { ...at, fixed }).value!.name).toBe('Ny')
  const changed = checkMeasure(
    { ...draft, kind: 'count', of: 'girls-boys', every: 'month' },
    { ...at, fixed },
  )
  expect(changed.problems.map(({ field, code }) => [field, code])).toEqual([
    ['kind', 'has-points'],
    ['of', 'has-points'],
    ['every', 'has-points'],
  ])
})
