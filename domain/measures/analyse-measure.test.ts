import { expect, test } from 'vitest'
import { dayNumber, dayOfNumber } from '#stats/day-number.ts'
import { analyseMeasure } from './analyse-measure.ts'
import { judgeSeries } from './judge-series.ts'
import type { MeasurePoint } from './measure.ts'
import { protectPoints, showPoints } from './protect-points.ts'

const week = (i: number) => dayOfNumber(dayNumber('2026-01-05') + 7 * i)
const pointOf = (i: number, more: Partial<MeasurePoint>): MeasurePoint => ({
  date: week(i),
  women: null,
  womenOf: null,
  men: null,
  menOf: null,
  note: '',
  ...more,
})

const women = [31, 28, 35, 30, 33, 29, 36, 32, 30, 34, 31, 33, 24, 22, 25, 21, 23, 20, 24, 22]
const men = [18, 20, 17, 21, 19, 16, 22, 18, 20, 19, 17, 21, 18, 20, 19, 21, 17, 18, 20, 19]
const twenty = women.map((count, i) => pointOf(i, { women: count, men: men[i]! }))
const counts = { kind: 'count', baselineEnd: week(11) } as const

// The constants were computed apart from this, in Python.
test('counts of both sexes and their gap are held against the baseline', () => {
  const { shortBaseline, ...of } = analyseMeasure(counts, twenty)
  expect(shortBaseline).toBe(false)
  expect(of.women.control!.centre).toBeCloseTo(31.8333, 4)
  expect(of.women.control!.limits[19]!.lower).toBeCloseTo(14.907, 3)
  expect(of.women.control!.limits[19]!.upper).toBeCloseTo(48.7596, 4)
  expect(of.men.control!.limits[0]!.lower).toBeCloseTo(5.9233, 4)
  expect(of.gap.control!.centre).toBeCloseTo(12.8333, 4)
  expect(of.gap.control!.limits[3]!.lower).toBeCloseTo(2.4368, 4)
  expect(of.gap.control!.limits[3]!.upper).toBeCloseTo(23.2299, 4)
  expect(of.women.run).toMatchObject({ median: 31.5, useful: 20, crossings: 10 })
  expect(of.men.run).toMatchObject({ median: 19, useful: 16, crossings: 13 })
  expect(of.gap.run).toMatchObject({ median: 13.5, useful: 20, crossings: 8 })
  expect(judgeSeries(of.women, 'lower')).toEqual({
    kind: 'signal',
    run: { length: 8, from: week(12), to: week(19), side: 'below', meaning: 'better' },
    crossings: null,
    outside: [],
  })
  expect(judgeSeries(of.men, 'lower')).toEqual({ kind: 'steady' })
  expect(judgeSeries(of.gap, 'lower')).toEqual({
    kind: 'signal',
    run: { length: 9, from: week(11), to: week(19), side: 'below', meaning: 'narrower' },
    crossings: null,
    outside: [week(13), week(15), week(17)],
  })
})

test('a run means better or worse only where somebody has said which way is better', () => {
  const { women: analysis } = analyseMeasure(counts, twenty)
  const meaning = (better: 'higher' | 'neither') => {
    const judged = judgeSeries(analysis, better)
    return judged.kind === 'signal' && judged.run?.meaning
  }
  expect([meaning('higher'), meaning('neither')]).toEqual(['worse', 'none'])
})

test('a gap that turned round and is as large as before has neither narrowed nor widened', () => {
  const gaps = [4, 3, 4, 5, 4, 3, 4, 5, 4, 3, 4, 5, -4, -4, -4, -4, -4, -4, -4, -4]
  const points = gaps.map((gap, i) => pointOf(i, { women: 20 + gap, men: 20 }))
  const turned = judgeSeries(analyseMeasure({ kind: 'count', baselineEnd: week(11) }, points).gap, 'neither')
  expect(turned.kind === 'signal' && turned.run).toMatchObject({ length: 8, side: 'below', meaning: 'none' })
})

test('many values on the median are not called too few values', () => {
  const points = Array.from({ length: 14 }, (_, i) => pointOf(i, { women: i % 4 === 0 ? 21 : 20, men: 20 }))
  const of = analyseMeasure({ kind: 'count', baselineEnd: null }, points)
  expect(judgeSeries(of.women, 'lower')).toEqual({ kind: 'too-level', useful: 4 })
  expect(judgeSeries(of.men, 'lower')).toEqual({ kind: 'steady' })
})

test('without a baseline median and limits come from all, and a short one is not used', () => {
  for (const baselineEnd of [null, week(10)]) {
    const of = analyseMeasure({ kind: 'count', baselineEnd }, twenty)
    expect(of.women).toMatchObject({
      fromBaseline: false,
      run: { median: 29.5, crossings: 5, fewestUsual: 6 },
    })
    expect(of.women.control!.centre).toBeCloseTo(28.15, 4)
    expect(of.shortBaseline).toBe(baselineEnd !== null)
  }
})

test('shares are in per cent, with limits that follow how many they are out of', () => {
  const parts = [12, 15, 9, 14, 11, 13, 10, 16, 12, 14, 11, 13]
  const wholes = [40, 50, 38, 44, 41, 45, 39, 52, 42, 47, 40, 43]
  const points = parts.map((part, i) => pointOf(i, { women: part, womenOf: wholes[i]!, men: 10, menOf: 40 }))
  const of = analyseMeasure({ kind: 'share', baselineEnd: null }, points)
  expect(of.women.control!.centre).toBeCloseTo(28.7908, 4)
  expect(of.women.control!.limits[0]!.lower).toBeCloseTo(7.3132, 4)
  expect(of.women.control!.limits[7]!.upper).toBeCloseTo(47.6279, 4)
  expect(of.gap.points[0]!.value).toBeCloseTo(5, 9)
  expect(of.men).toMatchObject({ run: { useful: 0 }, noLimits: null })
  expect(judgeSeries(of.men, 'higher')).toEqual({ kind: 'steady' })
})

test('what is not known is left out, and makes the gap unknown too', () => {
  const of = analyseMeasure({ kind: 'value', baselineEnd: null }, [
    pointOf(0, { women: 0.3, men: 0.1 }),
    pointOf(1, { women: null, men: 4 }),
    pointOf(2, {}),
  ])
  expect(of.women.points).toEqual([{ date: week(0), value: 0.3 }])
  expect(of.men.points).toHaveLength(2)
  expect(of.gap.points).toEqual([{ date: week(0), value: 0.2 }])
})

test('few points say nothing, twelve have limits, and few happenings have none', () => {
  const first = (n: number) => analyseMeasure({ kind: 'count', baselineEnd: null }, twenty.slice(0, n)).women
  expect(judgeSeries(first(9), 'lower')).toEqual({ kind: 'too-few', points: 9 })
  expect(judgeSeries(first(10), 'lower')).toEqual({ kind: 'steady' })
  expect(first(11)).toMatchObject({ control: null, noLimits: 'too-few' })
  expect(first(12).noLimits).toBeNull()
  const rare = twenty.map((point, i) => ({ ...point, women: i % 3 }))
  expect(analyseMeasure({ kind: 'count', baselineEnd: null }, rare).women).toMatchObject({
    control: null,
    noLimits: 'small-numbers',
  })
})

test.each<[Parameters<typeof protectPoints>[0], Partial<MeasurePoint>, readonly string[]]>([
  ['count', { women: 1, men: 5 }, ['women']],
  ['count', { women: 0, men: 4 }, ['men']],
  ['share', { women: 5, womenOf: 10, men: 4, menOf: 40 }, ['men']],
  ['share', { women: 36, womenOf: 40, men: 40, menOf: 40 }, ['women', 'men']],
  ['share', { women: 0, womenOf: 40, men: 20, menOf: 40 }, ['women']],
  ['time', { women: 12, womenOf: 4, men: 12, menOf: 5 }, ['women']],
  ['kronor', { women: 3, men: 2 }, []],
  ['count', { women: null, men: 20 }, []],
])('of a %s with %j %j is withheld from others', (kind, more, withheld) => {
  const [shown] = protectPoints(kind, [pointOf(0, more)])
  expect(shown!.withheld).toEqual(withheld)
  for (const sex of ['women', 'men'] as const) {
    const isOut = withheld.includes(sex)
    expect([shown![sex], shown![`${sex}Of`]]).toEqual(
      isOut ? [null, null] : [more[sex] ?? null, more[`${sex}Of`] ?? null],
    )
  }
  expect(showPoints([pointOf(0, more)])[0]).toEqual({ ...pointOf(0, more), withheld: [] })
})

test('nothing that others see depends on a figure that is withheld', () => {
  const seen = (hidden: number) =>
    analyseMeasure(
      counts,
      protectPoints(
        'count',
        twenty.map((p, i) => (i === 15 ? { ...p, women: hidden } : p)),
      ),
    )
  const all = JSON.stringify(seen(1))
  for (const hidden of [2, 3, 4]) expect(JSON.stringify(seen(hidden))).toBe(all)
  expect(JSON.stringify(seen(5))).not.toBe(all)
  expect(seen(1).gap.points).toHaveLength(19)
})
