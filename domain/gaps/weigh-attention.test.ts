import { expect, test } from 'vitest'
import { madeUpClassification, madeUpKeyFigure } from '#test/figures/made-up-key-figure.ts'
import { madeUpRow, madeUpSeries } from '#test/gaps/made-up-gap.ts'
import { weighAttention } from './weigh-attention.ts'

const peers = {
  kind: 'skr',
  id: 'C7',
  n: 20,
  meanWomen: 50,
  meanMen: 50,
  medianDifference: 0,
  percentile: 90,
  sizePercentile: 80,
} as const

const usual = {
  row: madeUpRow({ peers, series: madeUpSeries({ points: 9, sameSide: 9 }) }),
  keyFigure: madeUpKeyFigure('N00001'),
  classification: madeUpClassification({ better: 'high' }),
  direction: 'women',
  qValue: 0.02,
  untilYear: 2022,
} as const

test('the example of docs/methods/gaps.md, worked out by hand', () => {
  const { parts, attention } = weighAttention(usual)
  // Size (10/55 + 0.80)/2, persistence 9/10, certainty 0.98, freshness 1, bearing 1.
  expect(parts.size).toBeCloseTo(0.490909, 6)
  expect(parts).toMatchObject({ persistence: 0.9, certainty: 0.98, freshness: 1, bearing: 1 })
  expect(attention).toBeCloseTo(43.298, 3)
})

test.each<[string, Partial<typeof usual.row>, number]>([
  ['capped where one sex has all', { women: 0, men: 12, difference: -12, ratio: 0 }, 1],
  ['nothing where neither has any', { women: 0, men: 0, difference: 0, ratio: null }, 0],
  ['a ready-made gap in kronor has nothing to be measured against', { women: null, men: null }, 0.5],
])('relative size: %s', (_, changed, relative) => {
  const row = { ...usual.row, ratio: null, ...changed }
  expect(weighAttention({ ...usual, row }).parts.size).toBeCloseTo((relative + 0.8) / 2, 12)
})

test('of a share, the distance from 50: with 80 percent women 30 of 50', () => {
  const row = { ...usual.row, women: 80, men: 20, difference: 60 }
  const classification = madeUpClassification({ kind: 'share', shareOf: 'women' })
  expect(weighAttention({ ...usual, row, classification }).parts.size).toBeCloseTo((0.6 + 0.8) / 2, 12)
})

test('what is not known stands in the middle', () => {
  const { parts } = weighAttention({ ...usual, row: { ...usual.row, peers: null }, qValue: null })
  expect(parts.certainty).toBe(0.5)
  expect(parts.size).toBeCloseTo((10 / 55 + 0.5) / 2, 12)
})

test.each<[string, { year?: number; last?: number; points?: number; missingYears?: number }, number]>([
  ['two years behind others', { year: 2020 }, 0.8 ** 2],
  ['five years old everywhere', { year: 2017, last: 2017 }, 0.9 ** 2],
  ['three years old everywhere, as surveys are', { year: 2019, last: 2019 }, 1],
  ['three of nine years missing', { points: 6, missingYears: 3 }, 6 / 9],
])('freshness: %s', (_, { year = 2022, last = 2022, points = 9, missingYears = 0 }, freshness) => {
  const row = madeUpRow({
    year,
    keyFigureYears: { first: 2010, last },
    series: madeUpSeries({ points, missingYears }),
  })
  expect(weighAttention({ ...usual, row }).parts.freshness).toBeCloseTo(freshness, 12)
})

test.each<[string, Partial<typeof usual> | object, number]>([
  ['a plain count', { classification: madeUpClassification({ unit: 'number', better: 'high' }) }, 0.2],
  ['nobody has judged', { classification: madeUpClassification(), direction: 'unknown' }, 0.5],
  [
    'judged that neither way is better',
    { classification: madeUpClassification({ better: 'neither' }), direction: 'unknown' },
    0.5,
  ],
  [
    'who lives there',
    {
      classification: madeUpClassification(),
      direction: 'unknown',
      keyFigure: madeUpKeyFigure('N02004', { operatingArea: 'Befolkning' }),
    },
    0.3,
  ],
  ['closed', { classification: madeUpClassification({ better: 'high', closedAfter: 2021 }) }, 0.6],
  ['without a title', { keyFigure: madeUpKeyFigure('N00001', { title: 'N00001' }) }, 0.3],
])('bearing: %s', (_, changed, bearing) => {
  expect(weighAttention({ ...usual, ...changed }).parts.bearing).toBeCloseTo(bearing, 12)
})

test('home care that more women have stands after a somewhat smaller difference where somebody is worse off', () => {
  const homeCare = weighAttention({
    ...usual,
    row: { ...usual.row, women: 28, men: 19, difference: 9 },
    classification: madeUpClassification({ better: 'neither' }),
    direction: 'unknown',
  })
  const worseOff = weighAttention({ ...usual, row: { ...usual.row, women: 55, men: 50, difference: 5 } })
  expect(homeCare.parts.size).toBeGreaterThan(worseOff.parts.size)
  expect(homeCare.attention).toBeLessThan(worseOff.attention)
})
