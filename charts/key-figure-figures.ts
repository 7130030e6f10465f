import { valueOf } from '#domain/indicators/cell.ts'
import { countDecimals } from '#stats/count-decimals.ts'
import type { Distribution } from '#domain/indicators/describe-distribution.ts'
import type { FigureYear } from '#domain/indicators/figure-year.ts'
import type { SeriesBreak } from '#domain/indicators/find-breaks.ts'
import type { Classification } from '#domain/indicators/key-figure.ts'
import type { NamedArea } from '#domain/indicators/key-figure-table.ts'
import type { Language } from '#domain/language/language.ts'
import { individualsChart } from '#stats/individuals-chart.ts'
import type { DistributionStripRows } from './distribution-strip-words.ts'
import { measuresOf, measureValue } from './figure-text.ts'
import type { GapControlRows } from './gap-control-chart-words.ts'
import { differenceUnitWords, unitWords } from './unit-words.ts'
import type { WomenMenLinesRows } from './women-men-lines-words.ts'

/** What the figures of a key figure are drawn from. */
export type DrawnKeyFigure = Readonly<{
  known: Readonly<{ classification: Classification }>
  place: Readonly<{ area: NamedArea; organisation: object | null }>
  years: readonly FigureYear[]
  nation: readonly FigureYear[]
  distribution: Distribution | null
  breaks: readonly SeriesBreak[]
}>

/** The rows of each figure; null where there is nothing to draw. The page and the files draw the same. */
export type KeyFigureFigures = Readonly<{
  decimals: number
  lines: WomenMenLinesRows | null
  gap: GapControlRows | null
  distribution: DistributionStripRows | null
  /** Women's and men's figures of all areas; null of a ready-made gap. */
  both: DistributionStripRows | null
}>

/** Makes the rows of all figures of a key figure, with the same number of decimals in each. */
export function keyFigureFigures(language: Language, drawn: DrawnKeyFigure): KeyFigureFigures {
  const { known, years, nation, breaks } = drawn
  const { classification } = known
  const measures = measuresOf(classification)
  const decimals = countDecimals(
    [...years, ...nation].flatMap((one) =>
      [...measures, 'total' as const].map((name) => measureValue(one, name)),
    ),
  )
  const lines: WomenMenLinesRows = {
    classification,
    unit:
      classification.kind === 'gap'
        ? differenceUnitWords(language, classification)
        : unitWords(language, classification),
    decimals,
    years,
    nation,
    breaks: breaks.map(({ year }) => year),
  }
  const distribution = stripOf(language, drawn, decimals)
  return {
    decimals,
    lines: years.length === 0 ? null : lines,
    gap: controlOf(language, drawn, decimals),
    distribution,
    both:
      distribution && distribution.distribution.women
        ? { ...distribution, measures: ['women', 'men'], unit: unitWords(language, classification) }
        : null,
  }
}

function controlOf(
  language: Language,
  { known, years }: DrawnKeyFigure,
  decimals: number,
): GapControlRows | null {
  const points = years.flatMap(({ year, difference, repeated }) => {
    const value = valueOf(difference)
    return value === null || repeated ? [] : [{ year, difference: value }]
  })
  if (points.length === 0) return null
  return {
    of: known.classification.of,
    unit: differenceUnitWords(language, known.classification),
    decimals,
    points,
    chart: individualsChart(points.map(({ difference }) => difference)),
  }
}

function stripOf(
  language: Language,
  { known, place, distribution }: DrawnKeyFigure,
  decimals: number,
): DistributionStripRows | null {
  if (distribution === null) return null
  return {
    measures: ['difference'],
    of: known.classification.of,
    unit: differenceUnitWords(language, known.classification),
    decimals,
    distribution,
    ownName: place.organisation === null ? null : place.area.name,
  }
}
