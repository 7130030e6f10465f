import type { Cell } from './cell.ts'

/** What is to be said beside an observation; never an error. */
export const observationNotes = ['derivable', 'sum-differs', 'total-outside', 'one-sex-missing'] as const
export type ObservationNote = (typeof observationNotes)[number]

/** What one area has of one key figure in one year. Women before men, always both. */
export type Observation = Readonly<{
  keyFigure: string
  /** The code of an area as Kolada writes it: 0000 the nation, 0001 a region, 0114 a municipality. */
  area: string
  year: number
  women: Cell
  men: Cell
  total: Cell
}>

/** An observation that may be shown: nothing in it lets the reader work out what the source has withheld. */
export type ShownObservation = Observation & Readonly<{ notes: readonly ObservationNote[] }>
