import type { MeasurePoint } from './measure.ts'

/** What a point says, as a form carries it to tell later whether it still stands. */
export function fingerprintOf({ date, women, womenOf, men, menOf, note }: MeasurePoint): string {
  return JSON.stringify([date, women, womenOf, men, menOf, note])
}

/** Whether two points say the same of the same period. */
export function isSamePoint(a: MeasurePoint, b: MeasurePoint): boolean {
  return fingerprintOf(a) === fingerprintOf(b)
}
