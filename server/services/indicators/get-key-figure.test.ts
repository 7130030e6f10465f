import { beforeAll, describe, expect, test } from 'vitest'
import { useTestContext } from '#test/database/test-context.ts'
import { type FigureRow, writeFigures } from '#test/figures/write-figures.ts'
import { getKeyFigure, type KeyFigureInput } from './get-key-figure.ts'

const { context } = useTestContext()

/** Avesta, Hedemora, Falun, Borlänge and Säter: with Dalarna's other ten without figures. */
const dalarna = ['2084', '2083', '2080', '2081', '2082']
const years = Array.from({ length: 12 }, (_, i) => 2011 + i)

beforeAll(async () => {
  const rates = dalarna.flatMap((area, i) =>
    years.map((year): FigureRow => ['N90001', area, year, 50 + i + (year % 2), 48, 49 + i / 2]),
  )
  const counts: FigureRow[] = dalarna.map((area, i) => ['N90002', area, 2022, 100 + i, 90, 190 + i])
  await writeFigures(context().warehouse, {
    createdAt: '2026-11-20T12:00:00.000Z',
    titles: {
      N90001: 'Elever, andel (%)',
      N90002: 'Personer, antal',
      N90003: 'Ohälsa, dagar',
      N90004: 'Valda, andel (%)',
    },
    rows: [
      ...rates,
      ['N90001', '0000', 2022, 55, 50, 52.5],
      ['N90001', '0020', 2022, 70, 10, 40],
      ...counts,
      // The women of Smedjebacken could be had from these two, and would be in the mean of the county.
      ['N90002', '2061', 2022, 90_001, null, 180_000],
      ...dalarna.flatMap((area) =>
        years.map((year): FigureRow => ['N90004', area, year, year < 2015 ? 40 : 45, 60, 50]),
      ),
    ],
  })
})

const get = (input: Partial<KeyFigureInput> = {}) =>
  getKeyFigure(context(), {
    code: '2083',
    keyFigure: 'N90001',
    years: { kind: 'all' },
    compareWith: null,
    ...input,
  })

describe('which key figure', () => {
  test('in small letters too', async () => {
    expect((await get({ keyFigure: 'n90001' })).known.keyFigure.id).toBe('N90001')
  })

  test('one that does not exist is told with those that may have been meant', async () => {
    await expect(get({ keyFigure: 'N90011' })).rejects.toMatchObject({
      code: 'unknown-key-figure',
      details: { id: 'N90011', near: ['N90001 Elever, andel (%)'] },
    })
  })

  test('one without figures has an empty series and no error', async () => {
    const view = await get({ keyFigure: 'N90003' })
    expect(view).toMatchObject({
      knownYears: [],
      years: [],
      latest: null,
      distribution: null,
      comparison: null,
    })
  })
})

describe('which years', () => {
  test('the latest so many, in the table of the files as well', async () => {
    const view = await get({ years: { kind: 'last', years: 3 } })
    expect(view.years.map(({ year }) => year)).toEqual([2020, 2021, 2022])
    expect(view.table.years).toEqual([2020, 2021, 2022])
    expect(view.knownYears).toEqual(years)
    expect(view.nation.map(({ year }) => year)).toEqual([2022])
  })

  test('those that nobody has leave the page empty and its years to choose from', async () => {
    const view = await get({ years: { kind: 'span', first: 1990, last: 2000 } })
    expect(view.years).toEqual([])
    expect(view.table.observations).toEqual([])
    expect(view.knownYears).toEqual(years)
  })
})

describe('the others', () => {
  test('are those of the own kind in the latest year, the own one marked', async () => {
    const { distribution } = await get()
    expect(distribution).toMatchObject({ year: 2022, kind: 'municipality', own: { area: '2083' } })
    expect(distribution!.areas.map(({ area }) => area)).toEqual(dalarna.toSorted())
    expect(distribution!.difference).toMatchObject({ n: 5, low: 2, median: 4, high: 6 })
  })

  test('are municipalities for the nation, which is none of them', async () => {
    const view = await get({ code: null })
    expect(view.place).toMatchObject({ organisation: null, area: { code: '0000', name: 'riket' } })
    expect(view.distribution).toMatchObject({ kind: 'municipality', own: null })
    expect(view.nation).toEqual([])
  })

  test('in a group are counted once each, with how many have figures', async () => {
    const { comparison } = await get({ compareWith: 'county' })
    expect(comparison).toMatchObject({
      kind: 'county',
      n: 5,
      of: 15,
      figures: { women: 52, men: 48, difference: 4, medianDifference: 4 },
    })
  })

  test('that are fewer than five are not compared with', async () => {
    const { comparison } = await get({ compareWith: 'neighbours' })
    expect(comparison!.n).toBeLessThan(5)
    expect(comparison!.figures).toBeNull()
  })

  test('whose figures could be worked out are in no distribution and no mean', async () => {
    const view = await get({ keyFigure: 'N90002', compareWith: 'county' })
    expect(view.distribution!.areas.map(({ area }) => area)).not.toContain('2061')
    expect(view.comparison).toMatchObject({ n: 5, figures: { women: 102 } })
  })
})

test('a made-up organisation borrows the figures of a real one, and that is said', async () => {
  const view = await get({ code: 'X001' })
  expect(view.place.borrowedFrom).not.toBeNull()
  expect(view.place.area.name).toBe(view.place.borrowedFrom!.name)
})

test('figures that stand still from year to year are found to be carried forward', async () => {
  const view = await get({ keyFigure: 'N90004' })
  expect(view.carriedForward).toBe(true)
  expect(view.years.filter(({ repeated }) => !repeated).map(({ year }) => year)).toEqual([2011, 2015])
  expect((await get()).carriedForward).toBe(false)
})
