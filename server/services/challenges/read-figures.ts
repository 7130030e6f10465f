import type { SeenYear } from '#domain/challenges/seen-figures.ts'
import { buildFigureYears } from '#domain/indicators/build-figure-years.ts'
import { valueOf } from '#domain/indicators/cell.ts'
import type { FigureYear } from '#domain/indicators/figure-year.ts'
import type { Classification, KeyFigure, KeyFigureKind } from '#domain/indicators/key-figure.ts'
import type { Application } from '#server/context.ts'
import type { Catalogue } from '#server/services/indicators/get-catalogue.ts'
import { readObservations } from '#server/warehouse/read-observations.ts'

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
  { warehouse }: Pick<Application, 'warehouse'>,
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
  const observations = await readObservations(warehouse, {
    snapshot: snapshot.id,
    keyFigures: [...new Set(asked.flatMap(sourcesOf))],
    areas: [area],
  })
  return new Map(
    asked.map(({ id, keyFigure, classification }) => {
      const { pair } = classification
      const of = (wanted: string | undefined) => observations.filter((one) => one.keyFigure === wanted)
      const years = buildFigureYears({
        classification,
        observations: of(pair?.women ?? id),
        twins: of(pair?.men),
        carriedForward: false,
      })
      return [id, { keyFigure, classification, years: years.flatMap(toSeenYear) }]
    }),
  )
}

/** The key figures whose observations are needed: itself, or both halves of a pair. */
function sourcesOf({
  id,
  classification,
}: {
  id: string
  classification: Classification
}): readonly string[] {
  const { pair } = classification
  return pair === null ? [id] : [pair.women, pair.men]
}

/** Years in which either side is unknown are left out, so nothing that has been withheld comes back here. */
function toSeenYear({ year, women, men, difference }: FigureYear): readonly SeenYear[] {
  const between = valueOf(difference)
  return between === null ? [] : [{ year, women: valueOf(women), men: valueOf(men), difference: between }]
}
