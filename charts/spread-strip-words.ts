import type { Distribution, Spread } from '#domain/assessments/compute-spread.ts'
import type { Scale } from '#domain/instruments/instrument.ts'
import type { Language } from '#domain/language/language.ts'
import { formatNumber, formatPoints } from '#texts/formats.ts'
import { textsIn } from '#texts/texts.ts'
import type { FigureTable } from './figure-table.ts'

/** What the figure is made of: how the answers to one statement fall. */
export type SpreadStripRows = Readonly<{ scale: Scale; spread: Spread }>

/** The mean with two decimals, or a dash where nobody gave a number. */
export function meanText(language: Language, mean: number | null): string {
  return mean === null ? '–' : formatNumber(language, mean, 2)
}

/** Says the spread in words: how many gave a number, from where to where, the mean, and who gave none. */
export function spreadStripDescription(language: Language, { spread }: SpreadStripRows): string {
  const words = textsIn(language).charts.spread
  const { n, mean, min, max, unknown, notApplicable, unrated } = spread
  const numbers =
    mean === null
      ? words.noNumbers
      : words.numbers({
          n,
          min: formatPoints(language, min!),
          max: formatPoints(language, max!),
          mean: meanText(language, mean),
        })
  return words.description(numbers, unknown, notApplicable, unrated)
}

/** The figure as a table: one row for each role and one for all, one column for each step and kind of answer. */
export function spreadStripTable(language: Language, { spread }: SpreadStripRows): FigureTable {
  const { charts, common } = textsIn(language)
  const steps = spread.steps.map(({ value }) => value)
  const row = (name: string, one: Distribution): string[] => [
    name,
    ...one.steps.map(({ count }) => String(count)),
    String(one.unknown),
    String(one.notApplicable),
    String(one.n),
    meanText(language, one.mean),
  ]
  return {
    columns: [
      { header: charts.spread.role, numeric: false },
      ...steps.map((value) => ({ header: formatPoints(language, value), numeric: true })),
      { header: charts.answers.unknown, numeric: true },
      { header: charts.answers['not-applicable'], numeric: true },
      { header: 'n', numeric: true },
      { header: charts.spread.mean, numeric: true },
    ],
    rows: [
      ...spread.roles.map((role) => row(common.roles[role.role], role)),
      row(charts.spread.everyone, spread),
    ],
  }
}
