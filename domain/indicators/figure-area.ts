import type { Organisation } from '../organisations/organisation.ts'

/** Whose figures an organisation shows. */
export type FigureArea = Readonly<{
  organisation: Organisation
  /** The code of the area in the figures. */
  area: string
  /** The real municipality or region whose figures a made-up organisation borrows; null for all others. */
  borrowedFrom: Organisation | null
}>
