import { expect, test } from 'vitest'
import type { MeasurePoint } from './measure.ts'
import { measuredChange } from './measured-change.ts'

const point = (date: string, women: number | null, men: number | null): MeasurePoint => ({
  date,
  women,
  womenOf: women === null ? null : 40,
  men,
  menOf: men === null ? null : 40,
  note: '',
})
const points = [
  point('2026-01-01', 10, 20),
  point('2026-02-01', 12, null),
  point('2026-03-01', 14, 22),
  point('2026-04-01', 12, 24),
  point('2026-05-01', 20, 23),
  point('2026-06-01', 24, 21),
  point('2026-07-01', 22, 25),
]
const monthly = { kind: 'time', every: 'month', baselineEnd: null } as const
const held = { ...monthly, baselineEnd: '2026-04-30' } as const

test('with a baseline the middle of what is before and after, where both are known', () => {
  expect(measuredChange(held, points, '2026-11-20')).toEqual({
    before: { women: 12, men: 22, date: '2026-04-30' },
    after: { women: 22, men: 23, date: '2026-07-31' },
    from: 'medians',
  })
  expect(measuredChange({ ...held, kind: 'share' }, points, '2026-11-20')!.before).toMatchObject({
    women: 30,
    men: 55,
  })
})

test('without one the first and the last period, the last no later than today', () => {
  expect(measuredChange(monthly, points, '2026-07-15')).toEqual({
    before: { women: 10, men: 20, date: '2026-01-31' },
    after: { women: 22, men: 25, date: '2026-07-15' },
    from: 'points',
  })
})

test.each([
  ['count', '2026-07-31', '2026-06-30'],
  ['kronor', '2026-07-31', '2026-06-30'],
  ['count', '2026-08-01', '2026-07-31'],
  ['time', '2026-07-30', '2026-07-30'],
] as const)('a period that goes on has not all of its %s on %s: after is %s', (kind, today, after) => {
  expect(measuredChange({ ...monthly, kind }, points, today)!.after.date).toBe(after)
})

test.each([
  ['count', 4, null],
  ['count', 0, 0],
  ['time', 4, 4],
] as const)('what is about few is not carried into a result: %s of %d', (kind, men, after) => {
  const last = point('2026-08-01', 30, men)
  const change = measuredChange({ ...monthly, kind }, [...points, last], '2026-11-20')
  expect(change?.after.men ?? null).toBe(after)
  const between = measuredChange(
    { ...monthly, kind },
    [points[0]!, last, point('2026-09-01', 30, 20)],
    '2026-11-20',
  )
  expect(between?.after.men).toBe(20)
})

test('too little on one of the sides is no change', () => {
  expect(measuredChange(held, points.slice(0, 6), '2026-11-20')).toBeNull()
  expect(measuredChange(held, points.slice(2), '2026-11-20')).toBeNull()
  expect(measuredChange(monthly, points.slice(0, 2), '2026-11-20')).toBeNull()
})
