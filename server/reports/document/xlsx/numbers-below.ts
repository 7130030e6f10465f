import { textsIn } from '#texts/texts.ts'
import type { ReportDocument } from '../document.ts'
import type { Figure } from '../figure.ts'
import type { Below } from './data-sheet.ts'

/** In what the numbers of a sheet are counted, what their n counts, and where they come from. */
export function numbersBelow(
  { language }: ReportDocument,
  figures: readonly Figure[],
  withCounts: boolean,
): readonly Below[] {
  const { below, counted } = textsIn(language).reportWorkbook
  const unique = (texts: readonly string[]) => [...new Set(texts)]
  const units = unique(figures.map(({ unit }) => unit[language]))
  const counts = unique(figures.flatMap(({ n, nOf }) => (n === null ? [] : [counted[nOf]])))
  return [
    { heading: below.unit, texts: units.length === 0 ? [] : [units.join(', ')] },
    { heading: below.counts, texts: withCounts ? [counts.join(', ')] : [] },
    { heading: below.origin, texts: unique(figures.map(({ origin }) => origin.text[language])) },
  ]
}
