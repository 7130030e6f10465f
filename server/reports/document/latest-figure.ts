import { collectFigures } from './collect-figures.ts'
import type { ReportDocument } from './document.ts'

/**
 * The date of the latest thing that a report has a figure of, as far as it is known; null where no figure belongs to a
 * day. Figures of the day on which they were taken say how things stand, not when something happened, and are left out.
 */
export function latestFigure(document: ReportDocument): string | null {
  const dates = collectFigures(document).flatMap(({ date }) =>
    date === null || date === document.generatedOn ? [] : [date],
  )
  return dates.reduce<string | null>(
    (latest, date) => (latest === null || date > latest ? date : latest),
    null,
  )
}
