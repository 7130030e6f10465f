import { quantile } from '#stats/quantile.ts'
import { valueOf } from './cell.ts'
import type { FigureYear } from './figure-year.ts'

/** What one area has in the year that is looked at; women and men are null where there is only a ready-made gap. */
export type AreaFigures = Readonly<{
  area: string
  women: number | null
  men: number | null
  difference: number
}>

/** How values of many areas fall: how many they are, and quarters of them. Unit: that of the values. */
export type Spread = Readonly<{
  n: number
  low: number
  lower: number
  median: number
  upper: number
  high: number
}>

/** How an area lies among all of its kind in one year. No area but the own one is named by it. */
export type Distribution = Readonly<{
  year: number
  kind: 'municipality' | 'region'
  areas: readonly AreaFigures[]
  own: AreaFigures | null
  difference: Spread
  women: Spread | null
  men: Spread | null
}>

/**
 * The figures of areas in one year that may be shown; whoever has no difference, or has one that is withheld, is not
 * among them. In the order of their codes.
 */
export function listAreaFigures(
  years: ReadonlyMap<string, readonly FigureYear[]>,
  year: number,
): readonly AreaFigures[] {
  return [...years]
    .flatMap(([area, all]) => {
      const found = all.find((one) => one.year === year)
      const difference = found && valueOf(found.difference)
      if (found === undefined || difference == null) return []
      return [{ area, women: valueOf(found.women), men: valueOf(found.men), difference }]
    })
    .toSorted((a, b) => (a.area < b.area ? -1 : 1))
}

/**
 * Describes how the figures of areas fall: lowest, highest, median and quarters (type 7 of Hyndman and Fan). Null where
 * there are none.
 */
function describeSpread(values: readonly (number | null)[]): Spread | null {
  const n = values.filter((value) => value !== null).length
  if (n === 0) return null
  const at = (share: number) => quantile(values, share)!
  return { n, low: at(0), lower: at(0.25), median: at(0.5), upper: at(0.75), high: at(1) }
}

/** Describes how one area lies among all of its kind; null where no area has a difference that year. */
export function describeDistribution(
  areas: readonly AreaFigures[],
  { year, kind, own }: Readonly<{ year: number; kind: 'municipality' | 'region'; own: string | null }>,
): Distribution | null {
  const difference = describeSpread(areas.map((each) => each.difference))
  if (difference === null) return null
  return {
    year,
    kind,
    areas,
    own: areas.find(({ area }) => area === own) ?? null,
    difference,
    women: describeSpread(areas.map(({ women }) => women)),
    men: describeSpread(areas.map(({ men }) => men)),
  }
}
