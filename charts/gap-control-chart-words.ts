import type { Classification } from '#domain/indicators/key-figure.ts'
import type { Language } from '#domain/language/language.ts'
import type { IndividualsChart } from '#stats/individuals-chart.ts'
import { formatList, formatSigned } from '#texts/formats.ts'
import { textsIn } from '#texts/texts.ts'
import type { FigureTable } from './figure-table.ts'

/** What the figure is made of: the difference year by year, what is carried forward left out. */
export type GapControlRows = Readonly<{
  of: Classification['of']
  /** Of the difference, in the words of the language. */
  unit: string
  decimals: number
  points: readonly Readonly<{ year: number; difference: number }>[]
  /** Null with fewer points than limits can be had from. */
  chart: IndividualsChart | null
}>

/** The figure as a table: a row for each point. */
export function gapControlTable(language: Language, data: GapControlRows): FigureTable {
  const words = textsIn(language).figureCharts
  const signals = new Map(data.chart?.signals.map(({ index, rule }) => [index, rule]))
  return {
    columns: [
      { header: words.year, numeric: false },
      { header: words.difference, numeric: true },
      { header: words.gap.signal, numeric: false },
    ],
    rows: data.points.map(({ year, difference }, i) => {
      const rule = signals.get(i)
      const signal = rule ? words.gap.signals[rule] : data.chart ? words.gap.noSignal : words.gap.tooFew
      return [String(year), formatSigned(language, difference, data.decimals), signal]
    }),
  }
}

/** Says the centre line, the limits and the years that stand out in words; or that there are too few points. */
export function gapControlDescription(language: Language, data: GapControlRows): string {
  const words = textsIn(language).figureCharts
  const { points, chart, decimals, unit } = data
  const said = (value: number) => formatSigned(language, value, decimals)
  const units = unit === '' ? [] : [words.unit(unit)]
  if (chart === null) {
    const all = points.map(({ year, difference }) => words.gap.point(year, said(difference)))
    return [
      words.gap.fewPoints(points.length),
      ...(all.length > 0 ? [`${all.join(', ')}.`] : []),
      ...units,
    ].join(' ')
  }
  const out = chart.signals.map(({ index, rule }) => `${points[index]!.year} (${words.gap.signals[rule]})`)
  return [
    words.gap.described({
      n: chart.n,
      first: points[0]!.year,
      last: points.at(-1)!.year,
      mean: said(chart.mean),
      lower: said(chart.lower),
      upper: said(chart.upper),
    }),
    out.length === 0 ? words.gap.noneOut : words.gap.someOut(formatList(language, out)),
    ...units,
  ].join(' ')
}
