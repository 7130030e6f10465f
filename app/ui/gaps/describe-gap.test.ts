import { describe, expect, test } from 'vitest'
import { madeUpClassification } from '#test/figures/made-up-key-figure.ts'
import { madeUpRow, madeUpSeries } from '#test/gaps/made-up-gap.ts'
import {
  describeDirection,
  describeFigures,
  describeParity,
  describeSize,
  describeTrend,
  shortTitle,
} from './describe-gap.ts'

const plain = (text: string) => text.replace(/\u00a0/g, ' ')
const figures = (women: number, men: number, changed: Parameters<typeof madeUpClassification>[0] = {}) =>
  plain(
    describeFigures('sv', {
      row: madeUpRow({ women, men, difference: women - men }),
      classification: madeUpClassification(changed),
    }),
  )

describe('figures in words', () => {
  test.each([
    [
      17.1,
      8.7,
      'Kvinnor 17,1 dagar, män 8,7 dagar år 2022. Det är 8,4 dagar högre för kvinnor, nästan dubbelt så högt.',
    ],
    [
      8.7,
      17.1,
      'Kvinnor 8,7 dagar, män 17,1 dagar år 2022. Det är 8,4 dagar högre för män, nästan dubbelt så högt.',
    ],
    [
      10,
      5.5,
      'Kvinnor 10,0 dagar, män 5,5 dagar år 2022. Det är 4,5 dagar högre för kvinnor, nästan dubbelt så högt.',
    ],
    [
      10.5,
      3,
      'Kvinnor 10,5 dagar, män 3,0 dagar år 2022. Det är 7,5 dagar högre för kvinnor, omkring 3,5 gånger så högt.',
    ],
    [12.5, 11, 'Kvinnor 12,5 dagar, män 11,0 dagar år 2022. Det är 1,5 dagar högre för kvinnor.'],
    [4.5, 4.5, 'Kvinnor 4,5 dagar, män 4,5 dagar år 2022. Det är ingen skillnad.'],
    [2.5, 0, 'Kvinnor 2,5 dagar, män 0,0 dagar år 2022. Det är 2,5 dagar högre för kvinnor.'],
  ])('women %f, men %f', (women, men, said) => {
    expect(figures(women, men, { unit: 'days', unitText: 'dagar' })).toBe(said)
  })

  test('between percentages the difference is percentage points', () => {
    expect(figures(50.5, 40)).toBe(
      'Kvinnor 50,5 %, män 40,0 % år 2022. Det är 10,5 procentenheter högre för kvinnor.',
    )
  })

  test('a long unit stands once', () => {
    expect(figures(112.5, 420.8, { unit: 'per-inhabitants', unitText: 'antal/100 000 inv' })).toBe(
      'Kvinnor 112,5, män 420,8 år 2022 (antal/100 000 inv). Det är 308,3 högre för män, omkring 3,5 gånger så högt.',
    )
  })

  test('a share is told against half, a ready-made gap as what it is', () => {
    expect(figures(30, 70, { kind: 'share', shareOf: 'men' })).toBe(
      'Kvinnor 30 %, män 70 % år 2022. Det är 20 procentenheter mer än hälften för män.',
    )
    const row = madeUpRow({ women: null, men: null, total: -3200, difference: -3200 })
    const classification = madeUpClassification({ kind: 'gap', unit: 'kronor', unitText: 'kr' })
    expect(plain(describeFigures('sv', { row, classification }))).toBe(
      'Skillnaden var 3 200 kr år 2022, högre för män.',
    )
  })

  test('children are girls and boys', () => {
    expect(figures(50.5, 40, { of: 'girls-boys' })).toMatch(/^Flickor 50,5 %, pojkar .* för flickor\.$/)
  })
})

test.each([
  [
    'growing',
    'Skillnaden har vuxit sedan 2013, med ungefär 0,50 procentenheter om året. 8 av 10 gånger det mätts har siffran varit högre för kvinnor.',
  ],
  [
    'steady',
    'Sedan 2013 syns ingen säker förändring av skillnaden. 8 av 10 gånger det mätts har siffran varit högre för kvinnor.',
  ],
] as const)('a trend that is %s', (gap, said) => {
  const row = madeUpRow({
    women: 60.5,
    difference: 10.5,
    series: madeUpSeries({ points: 10, sameSide: 8, firstYear: 2013 }),
  })
  const trend = { slopePerYear: 0.5, years: 10, firstYear: 2013, gap }
  expect(plain(describeTrend('sv', { row, classification: madeUpClassification(), trend }))).toBe(said)
})

test('three years are too few to speak of a trend', () => {
  const row = madeUpRow({ series: madeUpSeries({ points: 3 }) })
  expect(describeTrend('en', { row, classification: madeUpClassification(), trend: null })).toMatch(
    /3 years only, too few/,
  )
})

test.each([
  ['women', 'high', 'Kvinnor har det bättre. Ett högre värde är bättre.'],
  ['men', 'low', 'Män har det bättre. Ett lägre värde är bättre.'],
  ['unknown', 'unknown', 'Vilket håll som är bättre är inte bedömt.'],
  ['unknown', 'neither', 'Varken högre eller lägre är bättre i sig.'],
  ['equal', 'high', 'Ingen skillnad.'],
] as const)('%s with %s better', (direction, better, said) => {
  expect(describeDirection('sv', { direction, classification: madeUpClassification({ better }) })).toBe(said)
})

test('parity is told of the ratio, of the distribution, or not at all', () => {
  const classification = madeUpClassification()
  const row = madeUpRow()
  expect(describeParity('sv', { row, classification, parity: 'men-lower' })).toContain('1,20')
  const share = madeUpClassification({ kind: 'share' })
  expect(describeParity('sv', { row, classification: share, parity: 'women-lower' })).toContain(
    'under 40 procent',
  )
  expect(describeParity('sv', { row, classification, parity: 'not-defined' })).toBe('')
})

test.each([
  ['Sjukpenningtalet, 16–64 år, dagar/registrerad försäkrad', 'sjukpenningtalet'],
  ['Deltidsarbetande (75-99 %) månadsavlönade, kommun, andel (%)', 'deltidsarbetande månadsavlönade'],
  ['LSS-insatser, antal', 'LSS-insatser'],
  [
    'Vuxna biståndsmottagare (18+ år) med långvarigt ekonomiskt bistånd, andel (%)',
    'vuxna biståndsmottagare med långvarigt ekonomiskt bistånd',
  ],
])('%s in a sentence', (title, short) => {
  expect(shortTitle(title)).toBe(short)
})

test.each([
  [100, 'Ingen annan i kommungruppen har en större skillnad.'],
  [99.6, 'Skillnaden är större än hos 99 procent av de andra i kommungruppen.'],
  [0.3, 'Skillnaden är större än hos 1 procent av de andra i kommungruppen.'],
  [0, 'Ingen annan i kommungruppen har en mindre skillnad.'],
])('a difference larger than those of %f percent of the others', (sizePercentile, said) => {
  const peers = {
    kind: 'skr',
    id: 'C7',
    n: 51,
    meanWomen: 1,
    meanMen: 1,
    medianDifference: 0,
    percentile: 50,
    sizePercentile,
  } as const
  expect(describeSize('sv', { row: madeUpRow({ peers }) })).toBe(said)
})

test('nothing is said of the size where too few have figures', () => {
  expect(describeSize('sv', { row: madeUpRow({ peers: null }) })).toBe('')
})
