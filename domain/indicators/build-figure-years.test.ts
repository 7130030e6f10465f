import { describe, expect, test } from 'vitest'
import { madeUpClassification } from '#test/figures/made-up-key-figure.ts'
import { buildFigureYears } from './build-figure-years.ts'
import type { Cell } from './cell.ts'
import type { Classification } from './key-figure.ts'
import type { Observation } from './observation.ts'

const value = (number: number): Cell => ({ status: 'value', value: number })
const missing: Cell = { status: 'missing' }
const notSplit: Cell = { status: 'not-split' }
const notApplicable: Cell = { status: 'not-applicable' }

const seen = (year: number, women: Cell, men: Cell, total: Cell): Observation => ({
  keyFigure: 'N00001',
  area: '2083',
  year,
  women,
  men,
  total,
})
const only = (year: number, total: Cell) => seen(year, notSplit, notSplit, total)

const build = (
  classification: Partial<Classification>,
  observations: readonly Observation[],
  twins: readonly Observation[] = [],
  carriedForward = false,
) =>
  buildFigureYears({
    classification: madeUpClassification(classification),
    observations,
    twins,
    carriedForward,
  })

describe('the four kinds in one shape', () => {
  test('split: difference is women minus men, ratio women by men, years in order', () => {
    const years = build({}, [
      seen(2021, value(30), value(40), value(35)),
      seen(2020, value(0.3), value(0.1), value(0.2)),
    ])
    expect(years.map(({ year }) => year)).toEqual([2020, 2021])
    expect(years[0]).toMatchObject({ difference: value(0.2), ratio: value(3) })
    expect(years[1]).toMatchObject({ difference: value(-10), ratio: value(0.75) })
  })

  test('share: the other sex is the rest of a hundred, whosever share it is', () => {
    expect(build({ kind: 'share', shareOf: 'men' }, [only(2020, value(30))])[0]).toMatchObject({
      women: value(70),
      men: value(30),
      total: notApplicable,
      difference: value(40),
    })
    expect(build({ kind: 'share', shareOf: 'women' }, [only(2020, missing)])[0]).toMatchObject({
      women: missing,
      men: missing,
      difference: missing,
    })
  })

  test('paired: year by year, with what is missing in either', () => {
    const years = build(
      { kind: 'paired' },
      [only(2020, value(84)), only(2021, value(85))],
      [only(2021, value(80))],
    )
    expect(years[0]).toMatchObject({ women: value(84), men: missing, difference: missing })
    expect(years[1]).toMatchObject({ women: value(85), men: value(80), difference: value(5) })
  })

  test.each([
    ['women-minus-men', value(-1200), notApplicable],
    ['men-minus-women', value(1200), notApplicable],
  ] as const)('gap as %s', (gapAs, difference, ratio) => {
    expect(build({ kind: 'gap', gapAs }, [only(2020, value(-1200))])[0]).toMatchObject({
      women: notApplicable,
      men: notApplicable,
      total: value(-1200),
      difference,
      ratio,
    })
  })

  test("gap as women's percentage of men's: its distance to a hundred, and the ratio", () => {
    expect(
      build({ kind: 'gap', gapAs: 'women-as-percent-of-men' }, [only(2020, value(82.5))])[0],
    ).toMatchObject({
      difference: value(-17.5),
      ratio: value(0.825),
    })
  })

  test('of no kind: figures without a difference', () => {
    expect(build({ kind: null }, [only(2020, value(7))])[0]).toMatchObject({
      total: value(7),
      difference: notApplicable,
    })
  })
})

describe('what there is no figure for', () => {
  test('a ratio to zero is not applicable, zero itself is a value', () => {
    expect(build({}, [seen(2020, value(0), value(0), value(0))])[0]).toMatchObject({
      difference: value(0),
      ratio: notApplicable,
    })
  })

  test('a count that could be worked out is withheld, and so is its difference', () => {
    const [year] = build({ unit: 'number' }, [seen(2018, value(101), missing, value(118))])
    expect(year).toMatchObject({
      women: { status: 'withheld' },
      men: missing,
      difference: { status: 'withheld' },
      ratio: { status: 'withheld' },
    })
    expect(JSON.stringify(year)).not.toContain('101')
  })
})

test('figures carried forward are repeats, but not over a missing year or where they are none', () => {
  const same = [2018, 2019, 2021].map((year) => seen(year, value(5), value(6), value(11)))
  const repeated = (carried: boolean) => build({}, same, [], carried).map((year) => year.repeated)
  expect(repeated(true)).toEqual([false, true, false])
  expect(repeated(false)).toEqual([false, false, false])
})
