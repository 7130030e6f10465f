import type { MeasuredChange } from './improvement.ts'

/** What a measured change says, without a verdict: whether up or down is good depends on what is measured. */
export type ComputedChange = Readonly<{
  /** After minus before, in the unit of the measure. */
  women: number
  men: number
  /** Women minus men, in the unit of the measure; negative where the figure for women is lower. */
  gapBefore: number
  gapAfter: number
  /** How the size of the gap has moved, whichever way it points. */
  gap: 'narrowed' | 'widened' | 'unchanged'
  /** The gap pointed one way before and points the other way after. */
  reversed: boolean
  /** The number of decimals that all figures are shown with: the most that any of the four was given with. */
  decimals: number
}>

/** Subtraction of what was typed as decimals: 0.3 − 0.1 is 0.2, without the dust of binary numbers. */
function minus(a: number, b: number): number {
  // Adding 0 turns −0 into 0.
  return Number((a - b).toFixed(6)) + 0
}

/** At most 6, as many as can be typed. */
function decimalsOf(value: number): number {
  return (
    value
      .toFixed(6)
      .replace(/\.?0+$/, '')
      .split('.')[1]?.length ?? 0
  )
}

/** Computes change for women and for men (or girls and boys), the gap before and after, and how its size moved. */
export function computeChange({ before, after }: MeasuredChange): ComputedChange {
  const gapBefore = minus(before.women, before.men)
  const gapAfter = minus(after.women, after.men)
  const moved = minus(Math.abs(gapAfter), Math.abs(gapBefore))
  return {
    women: minus(after.women, before.women),
    men: minus(after.men, before.men),
    gapBefore,
    gapAfter,
    gap: moved < 0 ? 'narrowed' : moved > 0 ? 'widened' : 'unchanged',
    reversed: gapBefore * gapAfter < 0,
    decimals: Math.max(...[before.women, before.men, after.women, after.men].map(decimalsOf)),
  }
}
