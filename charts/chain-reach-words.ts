import type { Language } from '#domain/language/language.ts'
import { formatList, formatNumber } from '#texts/formats.ts'
import { textsIn } from '#texts/texts.ts'
import type { FigureTable } from './figure-table.ts'

/** Of what there are so many on each step; `of` is how many there are in all, null where that is said once for the figure. */
export type ChainReachSeries = Readonly<{ label: string; of: number | null }>

/** A step, or having no result; a value is null where nobody has given a number, and `said` is then what was said. */
export type ChainReachRow = Readonly<{
  key: string
  label: string
  /** One for each series, in their order. */
  values: readonly (number | null)[]
  said: string | null
  /** Whether the numbers are drawn from what was said; then both are told. */
  inferred?: boolean
}>

/** How many have come to each step of the results chain; one or two series, steps with none too. */
export type ChainReachRows = Readonly<{
  series: readonly ChainReachSeries[]
  rows: readonly ChainReachRow[]
}>

/** The number of a series on a step, and of how many where that is known: “10 of 15 participants”. */
export function reachText(
  language: Language,
  series: ChainReachRows['series'],
  { values, said, inferred }: ChainReachRow,
  at: number,
): string {
  const words = textsIn(language).resultsChain.chart
  const { label, of } = series[at]!
  const number = formatNumber(language, values[at] ?? 0)
  const told = of === null ? number : words.of(number, formatNumber(language, of), label.toLowerCase())
  return inferred && said !== null ? words.inferred(said, told) : told
}

/** What stands in place of bars where no series has a number: what was said, or that there is no number. */
export function saidText(language: Language, { said }: ChainReachRow): string {
  return said ?? textsIn(language).resultsChain.chart.noNumber
}

/** Says in words how many have come to each step. */
export function chainReachDescription(language: Language, { series, rows }: ChainReachRows): string {
  const words = textsIn(language).resultsChain.chart
  const told = rows.map((row) => {
    const numbers = row.values.flatMap((value, i) =>
      value === null ? [] : [reachText(language, series, row, i)],
    )
    const values = numbers.length > 0 ? formatList(language, numbers) : saidText(language, row)
    return words.row(row.label.toLowerCase(), values)
  })
  return words.describe(told.join('; '))
}

/** The figure as a table: step, one column of numbers for each series, and what was said where anything was. */
export function chainReachTable(language: Language, { series, rows }: ChainReachRows): FigureTable {
  const words = textsIn(language).resultsChain.chart
  const hasWords = rows.some(({ said }) => said !== null)
  const header = ({ label, of }: ChainReachSeries) =>
    of === null ? label : words.among(label, formatNumber(language, of))
  return {
    columns: [
      { header: words.step, numeric: false },
      ...series.map((one) => ({ header: header(one), numeric: true })),
      ...(hasWords ? [{ header: words.said, numeric: false }] : []),
    ],
    rows: rows.map(({ label, values, said }) => [
      label,
      ...values.map((value) => (value === null ? words.noNumber : formatNumber(language, value))),
      ...(hasWords ? [said ?? ''] : []),
    ]),
  }
}
