import type { MeasuredChange } from '#domain/improvements/improvement.ts'
import type { Language } from '#domain/language/language.ts'
import { formatDate, formatNumber } from '#texts/formats.ts'
import { textsIn } from '#texts/texts.ts'
import type { FigureTable } from './figure-table.ts'

/** What the figure is made of: one measured change, as it was recorded. */
export type BeforeAfterRows = Readonly<{ change: MeasuredChange }>

/** The names of the two sexes of a measure, women or girls first. */
export function sexesOf(language: Language, change: Pick<MeasuredChange, 'of'>): readonly [string, string] {
  const words = textsIn(language).charts
  return change.of === 'girls-boys' ? [words.girls, words.boys] : [words.women, words.men]
}

/** A measured value as written: with the decimals it was recorded with, two at most. */
export function measuredText(language: Language, value: number): string {
  const decimals = String(value).split('.')[1]?.length ?? 0
  return formatNumber(language, value, Math.min(decimals, 2))
}

/** Says in words what both sexes had before and after, and how the difference between them changed. */
export function beforeAfterDescription(language: Language, { change }: BeforeAfterRows): string {
  const words = textsIn(language).charts
  const [first, second] = sexesOf(language, change)
  const text = (value: number) => `${measuredText(language, value)} ${change.unit}`
  return words.beforeAfter({
    measure: change.measure,
    first: words.sexChange(first, text(change.before.women), text(change.after.women)),
    second: words.sexChange(second, text(change.before.men), text(change.after.men)),
    gap: words.gap(
      first,
      second,
      measuredText(language, gapOf(change.before)),
      measuredText(language, gapOf(change.after)),
    ),
  })
}

/** The figure as a table: both sexes before and after, and the difference between them. */
export function beforeAfterTable(language: Language, { change }: BeforeAfterRows): FigureTable {
  const words = textsIn(language).charts
  const [first, second] = sexesOf(language, change)
  const { before, after } = change
  const row = (label: string, from: number, to: number) => [
    label,
    measuredText(language, from),
    measuredText(language, to),
  ]
  const column = (word: string, date: string) => ({
    header: `${word}, ${formatDate(language, date)}`,
    numeric: true,
  })
  return {
    columns: [
      { header: words.sex, numeric: false },
      column(words.before, before.date),
      column(words.after, after.date),
    ],
    rows: [
      row(first, before.women, after.women),
      row(second, before.men, after.men),
      row(words.difference, gapOf(before), gapOf(after)),
    ],
  }
}

/** Women less men; decimals are those of the values, without binary dust. */
export function gapOf({ women, men }: Readonly<{ women: number; men: number }>): number {
  return Number((women - men).toPrecision(12))
}
