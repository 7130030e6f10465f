import { buildFigureYears } from '#domain/indicators/build-figure-years.ts'
import type { FigureYear } from '#domain/indicators/figure-year.ts'
import type { Classification } from '#domain/indicators/key-figure.ts'
import type { Application } from '#server/context.ts'
import { readObservations } from '#server/warehouse/read-observations.ts'

type Wanted = Readonly<{ id: string; classification: Classification }>

/** The years of a key figure that was read; empty where the area has none of it. Either id of a pair gives the pair. */
export type YearsOfArea = (wanted: Wanted, carriedForward: boolean) => readonly FigureYear[]

/** Reads many key figures of one area at once, both halves of a pair. Nothing that comes out is unprotected. */
export async function readYearsOfArea(
  { warehouse }: Pick<Application, 'warehouse'>,
  {
    wanted,
    area,
    ...which
  }: Readonly<{ snapshot: string; area: string; wanted: readonly Wanted[]; lastYear?: number }>,
): Promise<YearsOfArea> {
  const keyFigures = [
    ...new Set(wanted.map(halvesOf).flatMap(({ own, twin }) => (twin === null ? [own] : [own, twin]))),
  ]
  const observations = await readObservations(warehouse, { ...which, keyFigures, areas: [area] })
  const byKeyFigure = Map.groupBy(observations, ({ keyFigure }) => keyFigure)
  return (one, carriedForward) => {
    const { own, twin } = halvesOf(one)
    return buildFigureYears({
      classification: one.classification,
      observations: byKeyFigure.get(own) ?? [],
      twins: twin === null ? [] : (byKeyFigure.get(twin) ?? []),
      carriedForward,
    })
  }
}

/** A pair goes by the women's key figure, whichever of the two was asked for. */
function halvesOf({ id, classification: { pair } }: Wanted): Readonly<{ own: string; twin: string | null }> {
  return pair === null ? { own: id, twin: null } : { own: pair.women, twin: pair.men }
}
