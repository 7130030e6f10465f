import type { MergedPoint } from './merge-points.ts'
import type { ReadPoints } from './read-points-table.ts'

/** How a pasted table was understood, and what saving it would change. */
export type PointsPreview = Readonly<{
  read: ReadPoints
  merged: readonly MergedPoint[]
  /** Dates on which women and men look as if they had changed places. */
  suspected: readonly string[]
  /** Of the measure, so that what is confirmed is what was shown. */
  version: number
}>
