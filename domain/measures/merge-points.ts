import type { MeasurePoint } from './measure.ts'
import { isSamePoint } from './fingerprint-of.ts'

/** A period that is about to be saved, and what stands of it already, if anything does. */
export type MergedPoint = Readonly<{
  point: MeasurePoint
  before: MeasurePoint | null
  came: 'added' | 'changed' | 'same'
}>

/** Holds new points against those that stand: each is new, changes one, or says what stands already. */
export function mergePoints(
  stored: readonly MeasurePoint[],
  points: readonly MeasurePoint[],
): readonly MergedPoint[] {
  const byDate = new Map(stored.map((point) => [point.date, point]))
  return points.map((point) => {
    const before = byDate.get(point.date) ?? null
    const came = before === null ? 'added' : isSamePoint(before, point) ? 'same' : 'changed'
    return { point, before, came }
  })
}
