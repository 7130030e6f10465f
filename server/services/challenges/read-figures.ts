import type { SeenYear } from '#domain/challenges/seen-figures.ts'
import { valueOf } from '#domain/indicators/cell.ts'
import type { FigureYear } from '#domain/indicators/figure-year.ts'
import type { Classification, KeyFigure, KeyFigureKind } from '#domain/indicators/key-figure.ts'
import type { Application } from '#server/context.ts'
import type { Catalogue } from '#server/services/indicators/get-catalogue.ts'
import { readYearsOfArea } from '../indicators/read-years-of-area.ts'

/** What one area has of a key figure that says something of women and men beside each other. */
export type FiguresOfBoth = Readonly<{
  keyFigure: KeyFigure
  classification: Classification & Readonly<{ kind: KeyFigureKind }>
  /** In the order of years; empty where the area has none with both sexes. */
  years: readonly SeenYear[]
}>

/**
 * Reads the protected figures of some key figures in one area, by the id that each was asked for under. Key figures
 * that the catalogue does not have, or that say nothing of women and men, are left out.
 */
export async function readFigures(
  app: Pick<Application, 'warehouse'>,
  { snapshot, keyFigures, classifications }: Catalogue,
  { area, ids }: { area: string; ids: readonly string[] },
): Promise<ReadonlyMap<string, FiguresOfBoth>> {
  const asked = ids.flatMap((id) => {
    const keyFigure = keyFigures.get(id)
    const classification = classifications.get(id)
    const kind = classification?.kind ?? null
    return keyFigure && classification && kind !== null
      ? [{ id, keyFigure, classification: { ...classification, kind } }]
      : []
  })
  const yearsOf = await readYearsOfArea(app, { snapshot: snapshot.id, area, wanted: asked })
  return new Map(
    asked.map((one) => {
      const { id, keyFigure, classification } = one
      return [id, { keyFigure, classification, years: yearsOf(one, false).flatMap(toSeenYear) }]
    }),
  )
}

/** Years in which either side is unknown are left out, so nothing that has been withheld comes back here. */
function toSeenYear({ year, women, men, difference }: FigureYear): readonly SeenYear[] {
  const between = valueOf(difference)
  return between === null ? [] : [{ year, women: valueOf(women), men: valueOf(men), difference: between }]
}
