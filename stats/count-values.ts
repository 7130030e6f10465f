/**
 * How many times each of the given values occurs, in the order given.
 *
 * Formula: n(v) = |{x : x = v}|. Unit: number of values. A value that never occurs is there with zero, since nobody
 * having answered so is a fact; missing values (null) and values outside the list are not counted.
 */
export function countValues<T>(values: readonly (T | null)[], of: readonly T[]): ReadonlyMap<T, number> {
  const counts = new Map(of.map((value) => [value, 0]))
  for (const value of values) {
    if (value === null) continue
    const known = counts.get(value)
    if (known !== undefined) counts.set(value, known + 1)
  }
  return counts
}
