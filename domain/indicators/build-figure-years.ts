import { type Cell, valueOf } from './cell.ts'
import type { FigureYear } from './figure-year.ts'
import type { Classification } from './key-figure.ts'
import type { Observation } from './observation.ts'
import { protectObservation } from './protect-observation.ts'

type Input = Readonly<{
  classification: Classification
  /** One area's observations of the key figure; of a pair those of the women's. Any order. */
  observations: readonly Observation[]
  /** Of a pair: those of the men's. */
  twins: readonly Observation[]
  /** Whether values are repeated until the next election or the like. */
  carriedForward: boolean
}>

const notApplicable: Cell = { status: 'not-applicable' }
const missing: Cell = { status: 'missing' }

/**
 * The years of a key figure in one area, in order, protected, in the one shape of all kinds. A share of one sex gives
 * the other as 100 minus it, a pair is put together year by year, and a ready-made gap has no women's and men's figures.
 * A difference needs both; a ratio also that men's figure is above zero and neither is negative. Units: those of the
 * key figure; the difference of a percentage of men's figure is its distance to 100.
 */
export function buildFigureYears(input: Input): readonly FigureYear[] {
  const { classification, carriedForward } = input
  const years = unify(input).toSorted((a, b) => a.year - b.year)
  return years.map((one, i) => {
    const before = years[i - 1]
    const repeated = carriedForward && before?.year === one.year - 1 && sameCells(before, one)
    return { ...one, ...compare(one, classification), repeated }
  })
}

type Unified = Pick<FigureYear, 'year' | 'women' | 'men' | 'total' | 'notes'>

function unify({ classification, observations, twins }: Input): readonly Unified[] {
  const shown = observations.map((one) => protectObservation(one, classification))
  const { kind, shareOf } = classification
  if (kind === 'share')
    return shown.map(({ year, total, notes }) => {
      const other = complement(total)
      const [women, men] = shareOf === 'men' ? [other, total] : [total, other]
      return { year, women, men, total: notApplicable, notes }
    })
  if (kind === 'gap')
    return shown.map(({ year, total, notes }) => ({
      year,
      women: notApplicable,
      men: notApplicable,
      total,
      notes,
    }))
  if (kind !== 'paired') return shown
  const totals = (all: readonly Observation[]) => new Map(all.map(({ year, total }) => [year, total]))
  const [women, men] = [totals(observations), totals(twins)]
  return [...new Set([...women.keys(), ...men.keys()])].map((year) => ({
    year,
    women: women.get(year) ?? missing,
    men: men.get(year) ?? missing,
    total: notApplicable,
    notes: [],
  }))
}

function complement(share: Cell): Cell {
  return share.status === 'value' ? { status: 'value', value: 100 - share.value } : share
}

function compare(one: Unified, { kind, gapAs }: Classification): Pick<FigureYear, 'difference' | 'ratio'> {
  if (kind === null) return { difference: notApplicable, ratio: notApplicable }
  if (kind === 'gap') {
    const gap = valueOf(one.total)
    if (gap === null) return { difference: one.total, ratio: notApplicable }
    if (gapAs === 'women-as-percent-of-men') return { difference: value(gap - 100), ratio: value(gap / 100) }
    return { difference: value(gapAs === 'men-minus-women' ? -gap : gap), ratio: notApplicable }
  }
  const [women, men] = [valueOf(one.women), valueOf(one.men)]
  if (women === null || men === null) {
    const why = women === null ? one.women : one.men
    return { difference: why, ratio: why }
  }
  return { difference: value(women - men), ratio: women >= 0 && men > 0 ? value(women / men) : notApplicable }
}

function value(number: number): Cell {
  // What is subtracted may come out as 2.0000000000000018, or as minus zero.
  return { status: 'value', value: Number(number.toPrecision(12)) || 0 }
}

function sameCells(a: Unified, b: Unified): boolean {
  return (['women', 'men', 'total'] as const).every(
    (name) => a[name].status === b[name].status && valueOf(a[name]) === valueOf(b[name]),
  )
}
