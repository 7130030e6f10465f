import type { Organisation } from '#domain/organisations/organisation.ts'
import type { Snapshot } from '#domain/indicators/snapshot.ts'
import type { SetFigure } from '#domain/sets/set-figure.ts'
import type { ShownSet } from '#domain/sets/shown-set.ts'

/** The plain rows that the report of a set is made of. */
export type SetRows = Readonly<{
  organisation: Organisation
  /** The real one whose figures a made-up organisation shows; null for all others. */
  borrowedFrom: Organisation | null
  set: ShownSet
  snapshot: Snapshot
  /** Every key figure of the set once, in its order. */
  figures: readonly SetFigure[]
}>
