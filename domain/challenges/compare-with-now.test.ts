import { describe, expect, test } from 'vitest'
import { compareWithNow, type FiguresNow, type GapMove, type Mover } from './compare-with-now.ts'
import type { SeenFigures, SeenYear } from './seen-figures.ts'

const year = (at: number, women: number, men: number): SeenYear => ({
  year: at,
  women,
  men,
  difference: Number((women - men).toPrecision(12)),
})

const seen: SeenFigures = {
  title: 'Nöjda med hemtjänsten, andel (%)',
  kind: 'split',
  source: 'kolada',
  fetchedAt: '2026-01-01T00:00:00.000Z',
  area: '2083',
  areaName: 'Hedemora',
  years: [year(2020, 79, 90), year(2021, 80, 90)],
  carriedForward: false,
  peers: null,
  nation: null,
  unit: 'percent',
  unitText: '',
  of: 'women-men',
  better: 'high',
  gapAs: null,
}

const challenge = { keyFigure: 'N00001', about: 'women' as const, seen }
const now = (years: readonly SeenYear[], rest: Partial<FiguresNow> = {}): FiguresNow => ({
  title: seen.title,
  kind: 'split',
  unit: 'percent',
  carriedForward: null,
  years: [...seen.years, ...years],
  ...rest,
})

// Seen at 80 for women and 90 for men: a tenth of the difference is 1.
test.each<[string, number, number, GapMove, Mover | null]>([
  ['women have caught up', 90, 90, 'closed', 'about-better'],
  ['less than a tenth is left, though it points the other way', 90.5, 90, 'closed', 'about-better'],
  ['exactly a tenth is left', 89, 90, 'closed', 'about-better'],
  ['a little more than a tenth is left', 88.9, 90, 'smaller', 'about-better'],
  ['men have fallen to the level of women', 80, 80, 'closed', 'other-worse'],
  ['both have come half-way', 83, 87, 'smaller', 'meet'],
  ['both are better off, women more', 85, 92, 'smaller', 'both-better'],
  ['both are worse off, men more', 78, 84, 'smaller', 'both-worse'],
  ['hardly anything has moved', 80.5, 90, 'unchanged', null],
  ['both have risen alike', 85, 95, 'unchanged', 'both-better'],
  ['women have fallen behind', 75, 90, 'larger', 'about-worse'],
  ['men have run ahead', 80, 95, 'larger', 'other-better'],
  ['they have gone apart', 75, 95, 'larger', 'apart'],
  ['women are ahead', 92, 90, 'reversed', 'about-better'],
])('%s', (_, women, men, gap, mover) => {
  expect(compareWithNow(challenge, now([year(2022, women, men)]))).toMatchObject({
    kind: 'compared',
    before: { year: 2021 },
    after: { year: 2022 },
    gap,
    mover,
    women: Number((women - 80).toPrecision(12)),
    men: Number((men - 90).toPrecision(12)),
  })
})

test('where a lower value is better, falling is getting better off', () => {
  const low = { ...challenge, about: 'men' as const, seen: { ...seen, better: 'low' as const } }
  expect(compareWithNow(low, now([year(2022, 80, 82)]))).toMatchObject({
    gap: 'smaller',
    mover: 'about-better',
  })
})

test.each([
  ['nobody has judged which way is better', { ...seen, better: 'unknown' as const }, 'women' as const],
  ['neither way is better', { ...seen, better: 'neither' as const }, 'women' as const],
  ['it is about both', seen, 'both' as const],
  ['one share is what the other leaves', { ...seen, kind: 'share' as const }, 'women' as const],
])('nobody is said to have got better off where %s', (_, then, about) => {
  const compared = compareWithNow(
    { ...challenge, about, seen: then },
    now([year(2022, 90, 90)], { kind: then.kind }),
  )
  expect(compared).toMatchObject({ kind: 'compared', gap: 'closed', mover: null })
})

test('of a ready-made gap only the difference is compared', () => {
  const gapYear = (at: number, difference: number): SeenYear => ({
    year: at,
    women: null,
    men: null,
    difference,
  })
  const gap = { ...seen, kind: 'gap' as const, years: [gapYear(2021, -2000)] }
  const today: FiguresNow = { ...now([]), kind: 'gap', years: [...gap.years, gapYear(2022, -900)] }
  expect(compareWithNow({ ...challenge, seen: gap }, today)).toMatchObject({
    gap: 'smaller',
    women: null,
    men: null,
    mover: null,
  })
})

describe('nothing is compared', () => {
  test.each<[string, Partial<FiguresNow>, object]>([
    ['without newer figures', {}, { kind: 'no-newer', repeated: false, revised: null }],
    [
      'with another title',
      { title: 'Nöjda med något annat' },
      { kind: 'other-meaning', titleNow: 'Nöjda med något annat' },
    ],
    ['in another unit', { unit: 'index' }, { kind: 'other-meaning', titleNow: seen.title }],
    ['as another kind', { kind: 'paired' }, { kind: 'other-meaning', titleNow: seen.title }],
    ['where all figures are gone', { years: [] }, { kind: 'no-figures' }],
  ])('%s', (_, change, expected) => {
    expect(compareWithNow(challenge, now([], change))).toEqual(expected)
  })

  test('where later years repeat the same figures, unless people have judged that they are new', () => {
    const again = [year(2022, 80, 90), year(2023, 80, 90)]
    expect(compareWithNow(challenge, now(again))).toMatchObject({ kind: 'no-newer', repeated: true })
    expect(compareWithNow(challenge, now(again, { carriedForward: false }))).toMatchObject({
      gap: 'unchanged',
    })
  })
})

test.each([
  ['spaces and capitals', '  NÖJDA med  hemtjänsten, andel (%)'],
  ['the mark of a closed series', 'Nöjda med hemtjänsten, andel (%) (-2022)'],
])('a title that differs in %s means the same', (_, title) => {
  expect(compareWithNow(challenge, now([year(2022, 90, 90)], { title }))).toMatchObject({ gap: 'closed' })
})

test('figures that came without a title are compared when the title has come', () => {
  const nameless = { ...challenge, seen: { ...seen, title: 'N00001' } }
  expect(compareWithNow(nameless, now([year(2022, 90, 90)]))).toMatchObject({ gap: 'closed' })
})

test('a year that the source has revised is told; what was seen is what is compared with', () => {
  const years = [year(2021, 81, 90), year(2022, 85, 90)]
  expect(compareWithNow(challenge, { ...now([]), years })).toMatchObject({
    before: { women: 80 },
    revised: { women: 81 },
    women: 5,
  })
  expect(compareWithNow(challenge, { ...now([]), years: years.slice(0, 1) })).toMatchObject({
    kind: 'no-newer',
    revised: { women: 81 },
  })
})

test('a change is called usual only against at least four changes from year to year', () => {
  const swinging = [80, 84, 80, 84, 80].map((women, i) => year(2017 + i, women, 90))
  const after = now([year(2022, 83, 90)])
  const within = (years: readonly SeenYear[]) =>
    compareWithNow({ ...challenge, seen: { ...seen, years } }, after)
  expect(within(swinging)).toMatchObject({ withinUsualSwing: true })
  expect(within(swinging.slice(1))).toMatchObject({ withinUsualSwing: false })
  const steady = [80.2, 80.1, 80, 80.1, 80].map((women, i) => year(2017 + i, women, 90))
  expect(within(steady)).toMatchObject({ withinUsualSwing: false })
})
