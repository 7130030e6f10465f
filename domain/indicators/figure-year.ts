import type { Cell } from './cell.ts'
import type { ObservationNote } from './observation.ts'

/**
 * One year of a key figure in one area in the one shape that all kinds have. Difference is women minus men, ratio women
 * divided by men; both are ours, never the source's.
 */
export type FigureYear = Readonly<{
  year: number
  women: Cell
  men: Cell
  /** Of a ready-made gap: its value as the source gives it. */
  total: Cell
  difference: Cell
  ratio: Cell
  notes: readonly ObservationNote[]
  /** The same figures as the year before, carried forward until the next election or the like. */
  repeated: boolean
}>
