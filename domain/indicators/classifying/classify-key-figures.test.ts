import { describe, expect, test } from 'vitest'
import { readSharedCatalogue } from '#test/content/shared-catalogue.ts'
import { madeUpKeyFigure } from '#test/figures/made-up-key-figure.ts'
import { classifyKeyFigures } from './classify-key-figures.ts'
import type { Classification, KeyFigure } from '../key-figure.ts'
import type { KeyFigureRules } from '../key-figure-rules.ts'

const bare = madeUpKeyFigure('N00000', {
  title: '',
  dividedByGender: false,
  areas: 'municipalities',
  operatingArea: null,
  observations: 0,
  bothSexes: false,
})

function classifyOne(keyFigure: Partial<KeyFigure>, rule?: Partial<Classification>): Classification {
  const rules: KeyFigureRules = new Map(rule === undefined ? [] : [['N00000', rule]])
  return classifyKeyFigures([{ ...bare, ...keyFigure }], rules).get('N00000')!
}

describe('what goes before what', () => {
  test.each<[string, Partial<KeyFigure>, Partial<Classification> | undefined, Partial<Classification>]>([
    [
      'both sexes seen, whatever the source says',
      { observations: 9, bothSexes: true },
      undefined,
      { kind: 'split', basis: 'figures' },
    ],
    [
      'said to be split, no figures yet',
      { dividedByGender: true },
      undefined,
      { kind: 'split', basis: 'metadata' },
    ],
    [
      'said to be split, only totals came',
      { dividedByGender: true, observations: 9 },
      undefined,
      { kind: null, basis: 'figures' },
    ],
    [
      'a title goes before the flag',
      { dividedByGender: true, title: 'Kvinnor i nämnder, andel (%)' },
      undefined,
      { kind: 'share', shareOf: 'women', basis: 'title' },
    ],
    [
      'both sexes seen goes before the title',
      { observations: 9, bothSexes: true, title: 'Kvinnor i nämnder, andel (%)' },
      undefined,
      { kind: 'split', shareOf: null },
    ],
    [
      'what people have reviewed goes before all',
      { observations: 9, bothSexes: true },
      { kind: null, better: 'neither' },
      { kind: null, better: 'neither', basis: 'override' },
    ],
    [
      'a reviewed direction says nothing of the kind',
      { observations: 9, bothSexes: true },
      { better: 'low' },
      { kind: 'split', better: 'low', basis: 'figures' },
    ],
    [
      'what is not reviewed is unknown',
      {},
      undefined,
      { better: 'unknown', betterSource: null, subGoals: [] },
    ],
  ])('%s', (_, keyFigure, rule, expected) => {
    expect(classifyOne(keyFigure, rule)).toMatchObject(expected)
  })
})

describe('what titles say', () => {
  test.each<[string, Partial<Classification>]>([
    ['Lönegap median män - median kvinnor, kr', { kind: 'gap', gapAs: 'men-minus-women', unit: 'kronor' }],
    ['Kvinnor som röker, andel (%)', { kind: null, unit: 'percent' }],
    ['Män på chefsposter, andel (%) (2010-2019)', { kind: 'share', shareOf: 'men', closedAfter: 2019 }],
    ['Elever i åk 6, antal', { unit: 'number', of: 'girls-boys' }],
    ['Lärare i grundskolan 16-19 år, antal (2005-)', { unit: 'number', of: 'women-men', closedAfter: null }],
    ['Invånare 13-20 år, antal', { of: 'girls-boys' }],
    ['Invånare 18-24 år, antal', { of: 'women-men' }],
    ['Inkomst (median), tkr', { unit: 'kronor', unitText: 'tkr' }],
    ['Lönesumma, mkr', { unit: 'kronor-in-all' }],
    ['Barn per barngrupp, antal', { unit: 'ratio' }],
    ['Väntetid, antal dagar (median)', { unit: 'days' }],
    ['Bemötande (Ja=1, Nej=0)', { unit: 'other', unitText: '' }],
    ['N00000', { unit: 'other', kind: null }],
  ])('%s', (title, expected) => {
    expect(classifyOne({ title })).toMatchObject(expected)
  })

  test('twins are paired by their titles, both ways, and not where there are three', () => {
    const of = (id: string, title: string): KeyFigure => ({ ...bare, id, title })
    const classified = classifyKeyFigures(
      [
        of('N00001', 'Medianlön män, kr'),
        of('N00002', 'Medianlön kvinnor, kr'),
        of('N00003', 'Hälsa män, kr'),
        of('N00004', 'Hälsa kvinnor, kr'),
        of('N00005', 'Hälsa  kvinnor, kr'),
        { ...of('N00006', 'Medianlön män, kr'), areas: 'regions' },
        of('N00007', 'Snitt kvinna, kr'),
        of('N00008', 'Snitt män, kr'),
      ],
      new Map([['N00002', { better: 'high', betterSource: 'Jämsides' } as const]]),
    )
    const pair = { women: 'N00002', men: 'N00001' }
    expect(classified.get('N00001')).toMatchObject({ kind: 'paired', pair, better: 'high' })
    expect(classified.get('N00002')).toMatchObject({ kind: 'paired', pair, better: 'high' })
    for (const id of ['N00003', 'N00004', 'N00005', 'N00006', 'N00007', 'N00008'])
      expect(classified.get(id)).toMatchObject({ kind: null, pair: null })
  })

  test('a reviewed pair holds for both, whatever the titles', () => {
    const pair = { women: 'N00001', men: 'N00002' }
    const classified = classifyKeyFigures(
      [
        { ...bare, id: 'N00001', title: 'A, kr' },
        { ...bare, id: 'N00002', title: 'B, kr' },
      ],
      new Map([['N00001', { pair }]]),
    )
    expect(classified.get('N00002')).toMatchObject({ kind: 'paired', pair })
  })
})

const catalogue = readSharedCatalogue()

/** Read by hand in Kolada: id, kind, of whom or how or with what, unit. */
const checked: readonly (readonly [
  id: string,
  kind: Classification['kind'],
  detail: string,
  unit: string,
])[] = [
  ['N00209', 'split', 'women-men', 'percent'],
  ['N00669', 'split', 'women-men', 'percent'],
  ['N00905', 'split', 'women-men', 'kronor'],
  ['N00906', 'split', 'women-men', 'kronor'],
  ['N00938', 'split', 'women-men', 'days'],
  ['N00957', 'split', 'women-men', 'days'],
  ['N00973', 'split', 'women-men', 'percent'],
  ['N01951', 'split', 'women-men', 'number'],
  ['N01982', 'split', 'women-men', 'percent'],
  ['N02797', 'split', 'women-men', 'percent'],
  ['N03920', 'split', 'women-men', 'percent'],
  ['N05401', 'split', 'women-men', 'percent'],
  ['N05812', 'split', 'women-men', 'ratio'],
  ['N15428', 'split', 'girls-boys', 'percent'],
  ['N15452', 'split', 'girls-boys', 'percent'],
  ['N15507', 'split', 'girls-boys', 'other'],
  ['N15648', 'split', 'girls-boys', 'percent'],
  ['N17461', 'split', 'women-men', 'percent'],
  ['N21704', 'split', 'women-men', 'percent'],
  ['N23801', 'split', 'women-men', 'percent'],
  ['N31814', 'split', 'women-men', 'percent'],
  ['N28811', 'split', 'women-men', 'number'],
  ['N00125', 'split', 'women-men', 'kronor-in-all'],
  ['N00927', 'split', 'women-men', 'ratio'],
  ['N60910', 'split', 'women-men', 'per-inhabitants'],
  ['U01405', 'split', 'women-men', 'percent'],
  ['U01420', 'split', 'women-men', 'percent'],
  ['U09808', 'split', 'girls-boys', 'per-inhabitants'],
  ['U20462', 'split', 'women-men', 'per-inhabitants'],
  ['U28532', 'split', 'women-men', 'percent'],
  ['U40455', 'split', 'women-men', 'percent'],
  ['N00222', 'share', 'women', 'percent'],
  ['N00942', 'share', 'women', 'percent'],
  ['N00943', 'share', 'men', 'percent'],
  ['N00944', 'share', 'women', 'percent'],
  ['N00945', 'share', 'men', 'percent'],
  ['N02923', 'share', 'women', 'percent'],
  ['N05814', 'share', 'women', 'percent'],
  ['N05815', 'share', 'women', 'percent'],
  ['N05816', 'share', 'women', 'percent'],
  ['N05828', 'share', 'men', 'percent'],
  ['N15817', 'share', 'women', 'percent'],
  ['N62917', 'share', 'women', 'percent'],
  ['N65814', 'share', 'women', 'percent'],
  ['N65815', 'share', 'women', 'percent'],
  ['N65816', 'share', 'women', 'percent'],
  ['U07003', 'share', 'women', 'percent'],
  ['N00949', 'paired', 'N00949/N00950', 'kronor'],
  ['N00925', 'paired', 'N00925/N00923', 'years'],
  ['N60952', 'paired', 'N60951/N60952', 'kronor'],
  ['N00368', 'paired', 'N00367/N00368', 'index'],
  ['N00375', 'paired', 'N00375/N00378', 'index'],
  ['N70402', 'paired', 'N70402/N70403', 'years'],
  ['N01483', 'paired', 'N01483/N01484', 'percent'],
  ['N31854', 'paired', 'N31854/N31852', 'kronor-in-all'],
  ['N00951', 'gap', 'women-minus-men', 'kronor'],
  ['N60953', 'gap', 'women-minus-men', 'kronor'],
  ['N00892', 'gap', 'women-as-percent-of-men', 'percent'],
  ['N00952', 'gap', 'women-as-percent-of-men', 'percent'],
  ['N00953', 'gap', 'women-as-percent-of-men', 'percent'],
  ['N00958', 'gap', 'women-as-percent-of-men', 'percent'],
  ['N60987', 'gap', 'women-as-percent-of-men', 'percent'],
  ['N07402', null, '', 'per-inhabitants'],
  ['N07549', null, '', 'per-inhabitants'],
  ['U30750', null, '', 'per-inhabitants'],
  ['N70609', null, '', 'percent'],
  ['N00003', null, '', 'kronor'],
]

// Skipped where the catalogue is not there: a user's clone does not have it, and the product never reads it.
describe.skipIf(catalogue === null)('the whole catalogue of Kolada of March 2026', async () => {
  const { readKeyFigureRules } = await import('#server/content/indicators/read-key-figure-rules.ts')
  const classified = classifyKeyFigures(catalogue ?? [], await readKeyFigureRules('content'))

  test.each(checked)('%s is as read by hand', (id, kind, detail, unit) => {
    const found = classified.get(id)!
    const details: Record<string, string | null> = {
      split: found.of,
      share: found.shareOf,
      paired: found.pair && `${found.pair.women}/${found.pair.men}`,
      gap: found.gapAs,
      null: '',
    }
    expect([found.kind, details[String(found.kind)], found.unit]).toEqual([kind, detail, unit])
  })

  test('each of the twins of municipalities and of regions has found the other', () => {
    const isPaired = (women: number, men: number) => {
      const id = (number: number) => `N${String(number).padStart(5, '0')}`
      return classified.get(id(women))?.pair?.men === id(men)
    }
    const range = (first: number, last: number) =>
      Array.from({ length: last - first + 1 }, (_, i) => first + i).filter((n) =>
        classified.has(`N${String(n).padStart(5, '0')}`),
      )
    expect(range(311, 321).filter((n) => !isPaired(n, n + 11))).toEqual([])
    expect(range(344, 354).filter((n) => !isPaired(n, n + 11))).toEqual([])
    expect(range(374, 376).filter((n) => !isPaired(n, n + 3))).toEqual([])
  })

  test('so many of each', () => {
    const count = (key: (each: Classification) => string) =>
      [...classified.values()].reduce<Record<string, number>>(
        (counts, each) => ({ ...counts, [key(each)]: (counts[key(each)] ?? 0) + 1 }),
        {},
      )
    expect(count(({ kind }) => String(kind))).toEqual({
      gap: 7,
      null: 3637,
      paired: 2 * 43,
      share: 22,
      split: 2347,
    })
    expect(count(({ unit }) => unit)).toEqual({
      days: 48,
      index: 387,
      kronor: 951,
      'kronor-in-all': 35,
      number: 780,
      other: 540,
      'per-inhabitants': 339,
      percent: 2952,
      ratio: 59,
      years: 8,
    })
    expect([...classified.values()].filter(({ closedAfter }) => closedAfter !== null)).toHaveLength(426)
  })
})
