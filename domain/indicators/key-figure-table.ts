import type { FigureYear } from './figure-year.ts'
import type { Classification, KeyFigure } from './key-figure.ts'
import type { ShownObservation } from './observation.ts'

/** An area with the name that is shown. */
export type NamedArea = Readonly<{ code: string; name: string }>

/**
 * What a page of a key figure shows and every file of it holds: the same areas, key figures and years, the same cells.
 * Observations are the source's own, protected; what is computed from them stands apart.
 */
export type KeyFigureTable = Readonly<{
  /** The key figure, and of a pair the men's after it. */
  keyFigures: readonly KeyFigure[]
  classification: Classification
  /** The own area, then the nation where it is another one. */
  areas: readonly NamedArea[]
  /** Every year that any of them has among the chosen ones, in order. */
  years: readonly number[]
  /** In the order of key figures, areas and years. */
  observations: readonly ShownObservation[]
  /** Women, men, difference and ratio by area, in the order of the years. */
  computed: ReadonlyMap<string, readonly FigureYear[]>
  snapshot: Readonly<{ id: string; createdAt: string }>
}>
