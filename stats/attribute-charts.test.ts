import { expect, test } from 'vitest'
import { countsChart, sharesChart } from './attribute-charts.ts'

test('the defects of 25 wafers in the NIST/SEMATECH handbook, 6.3.3.1, give its published limits', () => {
  const counts = [
    16, 14, 28, 16, 12, 20, 10, 12, 10, 17, 19, 17, 14, 16, 15, 13, 14, 16, 11, 20, 11, 19, 16, 31, 13,
  ]
  const chart = countsChart(counts)!
  expect(chart).toMatchObject({ n: 25, centre: 16 })
  expect(chart.limits[0]).toEqual({ lower: 4, upper: 28 })
  // The third wafer lies on the limit and not beyond it.
  expect(chart.signals).toEqual([{ index: 23, rule: 'outside' }])
})

test('the chips of 30 wafers in the NIST/SEMATECH handbook, 6.3.3.2, give its published limits', () => {
  const parts = [
    12, 15, 8, 10, 4, 7, 16, 9, 14, 10, 5, 6, 17, 12, 22, 8, 10, 5, 13, 11, 20, 18, 24, 15, 9, 12, 7, 13, 9,
    6,
  ]
  const chart = sharesChart(parts.map((part) => ({ part, whole: 50 })))!
  expect(chart.centre).toBeCloseTo(0.2313, 4)
  expect(chart.limits[0]!.upper).toBeCloseTo(0.4102, 4)
  expect(chart.limits[0]!.lower).toBeCloseTo(0.0524, 4)
  expect(chart.signals.filter(({ rule }) => rule === 'outside').map(({ index }) => index)).toEqual([14, 22])
})

test('limits of a share follow how many it is out of, stay within 0 and 1, and are none where few are expected', () => {
  const chart = sharesChart([
    { part: 50, whole: 100 },
    { part: 150, whole: 300 },
    { part: 5, whole: 9 },
    { part: 5, whole: 11 },
  ])!
  // By hand: p = 210/420 = 0.5; 3·√(0.25/100) = 0.15; 3·√(0.25/300) = 0.0866; 9 · 0.5 < 5; 3·√(0.25/11) = 0.4523.
  expect(chart.limits[0]).toEqual({ lower: 0.35, upper: 0.65 })
  expect(chart.limits[1]!.upper).toBeCloseTo(0.5866, 4)
  expect(chart.limits[2]).toBeNull()
  expect(chart.limits[3]!.lower).toBeCloseTo(0.0477, 4)
  expect(sharesChart([{ part: 95, whole: 100 }])!.limits[0]!.upper).toBe(1)
})

test('limits of the first points hold for all', () => {
  const chart = countsChart([9, 9, 9, 9, 30], 4)!
  expect(chart).toMatchObject({ n: 4, centre: 9, signals: [{ index: 4, rule: 'outside' }] })
  expect(chart.limits[4]).toEqual({ lower: 0, upper: 18 })
})

test('few happenings have a centre line and no limits; without any there is no chart', () => {
  expect(countsChart([4, 5, 6, 4])!.limits).toEqual([null, null, null, null])
  expect(countsChart([5, 5])!.limits).not.toContain(null)
  expect(countsChart([])).toBeNull()
  expect(sharesChart([])).toBeNull()
})
