import { collectFigures } from './collect-figures.ts'
import type { ReportDocument } from './document.ts'

/** The date of the latest figure of a report, as far as it is known; null where no figure belongs to a day. */
export function latestFigure(document: ReportDocument): string | null {
  return collectFigures(document).reduce<string | null>(
    (latest, { date }) => (date !== null && (latest === null || date > latest) ? date : latest),
    null,
  )
}
