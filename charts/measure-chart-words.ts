import type { Language } from '#domain/language/language.ts'
import {
  type MeasureAnalysis,
  type Series,
  series,
  type SeriesAnalysis,
} from '#domain/measures/analyse-measure.ts'
import { judgeSeries } from '#domain/measures/judge-series.ts'
import type { MeasureContent, MeasurePoint } from '#domain/measures/measure.ts'
import type { ShownPoint } from '#domain/measures/protect-points.ts'
import { valuesOf } from '#domain/measures/values-of.ts'
import { countDecimals } from '#stats/count-decimals.ts'
import { formatList } from '#texts/formats.ts'
import { textsIn } from '#texts/texts.ts'
import type { FigureTable } from './figure-table.ts'
import { measureUnit, sayJudgement, seriesName, seriesValue } from './measure-words.ts'
import { periodLabel } from './period-label.ts'

/** What the figure is made of: the points as whoever looks may see them, and what was computed from those and no others. */
export type MeasureChartRows = Readonly<{
  chart: 'run' | 'control'
  measure: MeasureContent
  points: readonly ShownPoint[]
  analysis: MeasureAnalysis
}>

const shareDecimals = 1

/** With how many decimals the values of a measure are told: shares with one, others as many as they are large. */
export function measureDecimals(
  { kind }: Pick<MeasureContent, 'kind'>,
  points: readonly MeasurePoint[],
): number {
  if (kind === 'share') return shareDecimals
  return countDecimals(points.flatMap((point) => Object.values(valuesOf(kind, point))))
}

/** With how many decimals what is worked out of the values is told: rounded as they are, a limit could be one of them. */
function computedDecimals({ measure, points }: MeasureChartRows, computed: readonly number[]): number {
  return Math.max(measureDecimals(measure, points), countDecimals(computed))
}

/** The figure as a table: a row for each period, what is not known or not shown with the signs of official statistics. */
export function measureChartTable(language: Language, data: MeasureChartRows): FigureTable {
  const words = textsIn(language).measures
  const { absences } = textsIn(language).figures
  const { measure, points, chart } = data
  const decimals = measureDecimals(measure, points)
  const signs = chart === 'control' ? signalsByDate(language, data) : null
  return {
    columns: [
      { header: words.periods[measure.every], numeric: false },
      ...series.map((one) => ({ header: seriesName(language, measure.of, one), numeric: true })),
      ...(signs ? [{ header: words.charts.signal, numeric: false }] : []),
    ],
    rows: points.map((point) => {
      const values = valuesOf(measure.kind, point)
      const cells = series.map((one) => {
        const value = values[one]
        if (value !== null) return seriesValue(language, one, value, decimals)
        const isWithheld = one === 'gap' ? point.withheld.length > 0 : point.withheld.includes(one)
        return isWithheld ? absences.withheld.sign : absences.missing.sign
      })
      return [
        periodLabel(language, measure.every, point.date),
        ...cells,
        ...(signs ? [signs.get(point.date) ?? ''] : []),
      ]
    }),
  }
}

/** The place of a series among the columns of the table. */
export function columnOfSeries(one: Series): number {
  return 1 + series.indexOf(one)
}

function signalsByDate(
  language: Language,
  { measure, analysis }: MeasureChartRows,
): ReadonlyMap<string, string> {
  const words = textsIn(language).measures.charts
  const found = series.flatMap((one) =>
    (analysis[one].control?.signals ?? []).map(({ index, rule }) => ({
      date: analysis[one].points[index]!.date,
      text: `${seriesName(language, measure.of, one)}: ${words.signals[rule]}`,
    })),
  )
  const byDate = Map.groupBy(found, ({ date }) => date)
  return new Map(
    [...byDate].map(([date, all]) => [
      date,
      formatList(
        language,
        all.map(({ text }) => text),
      ),
    ]),
  )
}

/** Says each series in words: where it begins and ends, its middle and limits, and what the charts say of it. */
export function measureChartDescription(language: Language, data: MeasureChartRows): string {
  const { measure, analysis, chart } = data
  const words = textsIn(language).measures.charts
  const unit = measureUnit(language, measure)
  return [
    ...series.flatMap((one) => {
      const of = analysis[one]
      const say = chart === 'run' ? summarise(language, data, of) : sayLimits(language, data, of)
      const judgement = judgeSeries(of, measure.better)
      return of.points.length === 0
        ? [say]
        : [say, sayJudgement(language, measure, { series: one, judgement })]
    }),
    ...(unit === '' ? [] : [words.unit(unit)]),
  ].join(' ')
}

function summarise(language: Language, data: MeasureChartRows, of: SeriesAnalysis): string {
  const words = textsIn(language).measures.charts
  const { measure } = data
  const who = seriesName(language, measure.of, of.series)
  const [first, last] = [of.points[0], of.points.at(-1)]
  if (!first || !last || !of.run) return words.noValues(who)
  const decimals = measureDecimals(measure, data.points)
  const said = (value: number) => seriesValue(language, of.series, value, decimals)
  const { median } = of.run
  return words.summary({
    who,
    n: of.points.length,
    first: said(first.value),
    from: periodLabel(language, measure.every, first.date),
    last: said(last.value),
    to: periodLabel(language, measure.every, last.date),
    median: seriesValue(language, of.series, median, computedDecimals(data, [median])),
  })
}

function sayLimits(language: Language, data: MeasureChartRows, of: SeriesAnalysis): string {
  const words = textsIn(language).measures.charts
  const who = seriesName(language, data.measure.of, of.series)
  if (of.control === null)
    return of.points.length === 0 ? words.noValues(who) : words.noLimits[of.noLimits ?? 'too-few'](who)
  const { centre } = of.control
  const known = of.control.limits.filter((limit) => limit !== null)
  const { lower, upper } = known[0]!
  const decimals = computedDecimals(data, [centre, lower, upper])
  const said = (value: number) => seriesValue(language, of.series, value, decimals)
  const isOne = known.every((limit) => lower === limit.lower && upper === limit.upper)
  return isOne
    ? words.limited({ who, centre: said(centre), lower: said(lower), upper: said(upper) })
    : words.limitedVarying({ who, centre: said(centre) })
}
