import type { Distribution, Spread } from '#domain/indicators/describe-distribution.ts'
import type { Classification } from '#domain/indicators/key-figure.ts'
import type { Language } from '#domain/language/language.ts'
import { formatNumber, formatSigned } from '#texts/formats.ts'
import { textsIn } from '#texts/texts.ts'
import type { FigureTable } from './figure-table.ts'
import { type Measure, measureName } from './figure-text.ts'

/** What the figure is made of: the areas' differences, or their women's and men's figures on one axis. */
export type DistributionStripRows = Readonly<{
  measures: readonly Exclude<Measure, 'total'>[]
  of: Classification['of']
  unit: string
  decimals: number
  distribution: Distribution
  /** What the own area is called; null where none of them is the own one. */
  ownName: string | null
}>

/** One row of the figure. */
export type StripRow = Readonly<{
  measure: Exclude<Measure, 'total'>
  values: readonly number[]
  own: number | null
  spread: Spread
}>

/** The rows, those left out that no area has figures for. */
export function stripRows({ measures, distribution }: DistributionStripRows): readonly StripRow[] {
  return measures.flatMap((measure) => {
    const spread = distribution[measure]
    if (spread === null) return []
    const values = distribution.areas.map((area) => area[measure]).filter((value) => value !== null)
    return [{ measure, values, own: distribution.own?.[measure] ?? null, spread }]
  })
}

/** A value as it stands in the table and beside its mark. */
export function stripText(
  language: Language,
  { measure }: StripRow,
  value: number,
  decimals: number,
): string {
  return measure === 'difference'
    ? formatSigned(language, value, decimals)
    : formatNumber(language, value, decimals)
}

/** The columns after the own value, in order. */
export const stripColumns = ['own', 'low', 'lower', 'median', 'upper', 'high'] as const

/** The figure as a table: a row for each measure, the own value first, then quarters of all. No other area is named. */
export function distributionStripTable(language: Language, data: DistributionStripRows): FigureTable {
  const words = textsIn(language).figureCharts.strip
  return {
    columns: [
      { header: words.measure, numeric: false },
      ...stripColumns.map((name) => ({
        header: name === 'own' ? (data.ownName ?? words.own) : words[name],
        numeric: true,
      })),
      { header: 'n', numeric: true },
    ],
    rows: stripRows(data).map((row) => [
      measureName(language, row.measure, data.of),
      ...stripColumns.map((name) => {
        const value = name === 'own' ? row.own : row.spread[name]
        return value === null ? '..' : stripText(language, row, value, data.decimals)
      }),
      String(row.spread.n),
    ]),
  }
}

/** Says for each row how many there are, the median, where the middle half lies, and the own value. */
export function distributionStripDescription(language: Language, data: DistributionStripRows): string {
  const words = textsIn(language).figureCharts
  const { distribution, ownName, decimals, of, unit } = data
  const rows = stripRows(data).flatMap((row) => {
    const said = (value: number) => stripText(language, row, value, decimals)
    const { n, median, lower, upper } = row.spread
    return [
      words.strip.described({
        what: measureName(language, row.measure, of),
        n,
        kind: words.strip.kinds[distribution.kind],
        median: said(median),
        lower: said(lower),
        upper: said(upper),
      }),
      ...(ownName === null
        ? []
        : [row.own === null ? words.strip.ownNone(ownName) : words.strip.ownIs(ownName, said(row.own))]),
    ]
  })
  return [`${distribution.year}.`, ...rows, ...(unit === '' ? [] : [words.unit(unit)])].join(' ')
}
