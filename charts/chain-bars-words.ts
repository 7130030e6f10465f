import type { ChainStep } from '#domain/improvements/improvement.ts'
import type { Language } from '#domain/language/language.ts'
import { formatList, formatNumber } from '#texts/formats.ts'
import { textsIn } from '#texts/texts.ts'
import type { FigureTable } from './figure-table.ts'

/** How many results stand on one step of the chain; `label` is the name of the step in the language. */
export type ChainBarsRow = Readonly<{ step: ChainStep; label: string; count: number }>

/** What the figure is made of: the five steps in the order of the chain, those with no result too. */
export type ChainBarsRows = Readonly<{ rows: readonly ChainBarsRow[] }>

/** Says in words how many results there are and on which steps. */
export function chainBarsDescription(language: Language, { rows }: ChainBarsRows): string {
  const words = textsIn(language).charts
  const total = rows.reduce((sum, { count }) => sum + count, 0)
  return words.chainBars(
    total,
    formatList(
      language,
      rows.map(({ label, count }) => words.chainStep(label.toLowerCase(), count)),
    ),
  )
}

/** The figure as a table: step and number of results. */
export function chainBarsTable(language: Language, { rows }: ChainBarsRows): FigureTable {
  const words = textsIn(language).charts
  return {
    columns: [
      { header: words.step, numeric: false },
      { header: words.results, numeric: true },
    ],
    rows: rows.map(({ label, count }, i) => [`${i + 1}. ${label}`, formatNumber(language, count)]),
  }
}
