import type { Shift } from './compute-shift.ts'

/** Whether a shift must be explained before the occasion is closed: at least one item moved, up or down. */
export function needsShiftNote(shift: Shift | null): boolean {
  return shift !== null && shift.items.some(({ change }) => change !== null && change !== 0)
}
