/** Lowest and highest value with their distance and the number of values. */
export type Range = Readonly<{ min: number; max: number; width: number; n: number }>

/**
 * How far apart the values lie.
 *
 * Formula: max − min. Unit: that of the values. Missing values (null) are left out; with fewer than two values there is
 * nothing to compare and the answer is null.
 */
export function rangeOf(values: readonly (number | null)[]): Range | null {
  const present = values.filter((value) => value !== null)
  if (present.length < 2) return null
  const min = Math.min(...present)
  const max = Math.max(...present)
  return { min, max, width: max - min, n: present.length }
}
