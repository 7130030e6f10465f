import { buildFigureYears } from '#domain/indicators/build-figure-years.ts'
import type { FigureYear } from '#domain/indicators/figure-year.ts'
import type { Observation, ShownObservation } from '#domain/indicators/observation.ts'
import { protectObservation } from '#domain/indicators/protect-observation.ts'
import type { Application } from '#server/context.ts'
import { readObservations } from '#server/warehouse/read-observations.ts'
import type { KnownKeyFigure } from '#domain/indicators/key-figure.ts'

type Which = Readonly<{
  snapshot: string
  known: KnownKeyFigure
  carriedForward: boolean
  /** All areas where they are left out. */
  areas?: readonly string[]
  firstYear?: number
  lastYear?: number
}>

/** What the source has, protected, and the years of each area in the shape of all kinds. */
export type ReadYears = Readonly<{
  observations: readonly ShownObservation[]
  years: ReadonlyMap<string, readonly FigureYear[]>
}>

/** Reads a key figure, with its twin where it is one of a pair, for some areas and years. Nothing in it is unprotected. */
export async function readFigureYears({ warehouse }: Application, which: Which): Promise<ReadYears> {
  const { known, carriedForward, snapshot, areas, firstYear, lastYear } = which
  const { keyFigure, twin, classification } = known
  const keyFigures = twin ? [keyFigure.id, twin.id] : [keyFigure.id]
  const raw = await readObservations(warehouse, { snapshot, keyFigures, areas, firstYear, lastYear })
  const byArea = new Map<string, Record<'observations' | 'twins', Observation[]>>()
  for (const one of raw) {
    if (!byArea.has(one.area)) byArea.set(one.area, { observations: [], twins: [] })
    byArea.get(one.area)![one.keyFigure === twin?.id ? 'twins' : 'observations'].push(one)
  }
  return {
    observations: raw.map((one) => protectObservation(one, classification)),
    years: new Map(
      [...byArea].map(([area, own]) => [area, buildFigureYears({ classification, carriedForward, ...own })]),
    ),
  }
}
