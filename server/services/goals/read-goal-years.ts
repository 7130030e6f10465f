import type { FigureYear } from '#domain/indicators/figure-year.ts'
import type { Application } from '#server/context.ts'
import type { Catalogue } from '../indicators/get-catalogue.ts'
import { isCarriedForward } from '../indicators/is-carried-forward.ts'
import { readFigureYears } from '../indicators/read-figure-years.ts'
import type { KnownKeyFigure } from '#domain/indicators/key-figure.ts'

/** Reads the women's and men's figures of a key figure in one area, year by year, protected. */
export async function readGoalYears(
  app: Application,
  { snapshot: { id: snapshot } }: Catalogue,
  { known, area }: Readonly<{ known: KnownKeyFigure; area: string }>,
): Promise<readonly FigureYear[]> {
  const { keyFigure, classification } = known
  const carriedForward = await isCarriedForward(app, { snapshot, keyFigure: keyFigure.id, classification })
  const { years } = await readFigureYears(app, { snapshot, known, carriedForward, areas: [area] })
  return years.get(area) ?? []
}
