import type { FigureSource } from '#domain/indicators/key-figure.ts'
import type { IncomingKeyFigure } from './incoming.ts'

/** A key figure of which no more is known than its id and title. */
export function undescribedKeyFigure(
  known: Readonly<{ id: string; title: string; source: FigureSource; fetchedAt: string }>,
): IncomingKeyFigure {
  return {
    ...known,
    description: '',
    dividedByGender: null,
    areas: null,
    operatingArea: null,
    perspective: null,
    preliminaryOn: null,
    publishedOn: null,
    period: null,
  }
}
