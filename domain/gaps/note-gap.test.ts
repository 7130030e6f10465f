import { expect, test } from 'vitest'
import { madeUpClassification, madeUpKeyFigure } from '#test/figures/made-up-key-figure.ts'
import { madeUpRow, madeUpSeries } from '#test/gaps/made-up-gap.ts'
import type { GapNote } from './gap.ts'
import { noteGap } from './note-gap.ts'

const plain = {
  row: madeUpRow({
    peers: {
      kind: 'all',
      id: 'municipality',
      n: 9,
      meanWomen: null,
      meanMen: null,
      medianDifference: 0,
      percentile: 50,
      sizePercentile: 50,
    },
  }),
  keyFigure: madeUpKeyFigure('N00001'),
  classification: madeUpClassification({ better: 'high' }),
  direction: 'women',
  qValue: 0.01,
  untilYear: 2022,
  observed: [],
  changes: [],
} as const

test('nothing is said where there is nothing to say', () => {
  expect(noteGap(plain)).toEqual([])
})

test.each<[GapNote, object]>([
  ['untitled', { keyFigure: madeUpKeyFigure('N00001', { title: 'N00001' }) }],
  ['count', { classification: madeUpClassification({ better: 'high', unit: 'number' }) }],
  [
    'population',
    {
      keyFigure: madeUpKeyFigure('N1', { operatingArea: 'Befolkning' }),
      classification: madeUpClassification({ better: 'neither' }),
    },
  ],
  ['direction-unknown', { direction: 'unknown', classification: madeUpClassification() }],
  ['few-years', { qValue: null }],
  ['uncertain', { qValue: 0.051 }],
  ['old', { untilYear: 2026 }],
  ['old', { row: { ...plain.row, keyFigureYears: { first: 2010, last: 2023 } } }],
  ['missing-years', { row: { ...plain.row, series: madeUpSeries({ missingYears: 1 }) } }],
  ['closed', { classification: madeUpClassification({ better: 'high', closedAfter: 2022 }) }],
  ['carried-forward', { row: { ...plain.row, carriedForward: true } }],
  ['no-peers', { row: { ...plain.row, peers: null } }],
  ['sum-differs', { observed: ['sum-differs'] }],
  ['total-outside', { observed: ['total-outside'] }],
  ['above-hundred', { row: { ...plain.row, women: 264.9, men: 143.6 } }],
  ['own-processing', { classification: madeUpClassification({ better: 'high', kind: 'share' }) }],
  ['removed', { changes: ['removed'] }],
  ['retitled', { changes: ['retitled'] }],
  ['revised', { changes: ['revised'] }],
])('%s', (note, changed) => {
  expect(noteGap({ ...plain, ...changed })).toEqual([note])
})

test('several stand in the order in which they matter', () => {
  const changed = { qValue: null, changes: ['revised', 'retitled'], direction: 'unknown' } as const
  const classification = madeUpClassification()
  expect(noteGap({ ...plain, ...changed, classification })).toEqual([
    'direction-unknown',
    'few-years',
    'retitled',
    'revised',
  ])
})
