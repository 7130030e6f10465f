import type { Scale } from '#domain/instruments/instrument.ts'
import type { Language } from '#domain/language/language.ts'
import { formatNumber } from '#texts/formats.ts'
import { textsIn } from '#texts/texts.ts'
import type { FigureTable } from './figure-table.ts'

/** The mean of one statement; null where none is given. */
export type ItemMeansRow = Readonly<{ item: number; title: string; mean: number | null }>

/** What the figure is made of. `label` says of what and when the means are. */
export type ItemMeansRows = Readonly<{
  label: string
  scale: Scale
  decimals: number
  rows: readonly ItemMeansRow[]
}>

/** A mean with its decimals, or that there is none. */
export function meanText(language: Language, mean: number | null, decimals: number): string {
  return mean === null ? textsIn(language).charts.answers.missing : formatNumber(language, mean, decimals)
}

/** Says how many statements there are and between what their means lie. */
export function itemMeansDescription(language: Language, { label, rows, decimals }: ItemMeansRows): string {
  const means = rows.flatMap(({ mean }) => (mean === null ? [] : [mean]))
  const shown = (mean: number) => formatNumber(language, mean, decimals)
  const range = means.length === 0 ? null : ([Math.min(...means), Math.max(...means)] as const)
  return textsIn(language).charts.itemMeans({
    label,
    items: means.length,
    range: range && { low: shown(range[0]), high: shown(range[1]) },
    left: rows.length - means.length,
  })
}

/** The figure as a table: statement and mean. */
export function itemMeansTable(language: Language, { label, rows, decimals }: ItemMeansRows): FigureTable {
  return {
    columns: [
      { header: textsIn(language).charts.statement, numeric: false },
      { header: label, numeric: true },
    ],
    rows: rows.map(({ item, title, mean }) => [`${item}. ${title}`, meanText(language, mean, decimals)]),
  }
}
