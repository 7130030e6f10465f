/** A mean that never goes without the number of values behind it. */
export type Mean = Readonly<{ mean: number | null; n: number }>

/**
 * Arithmetic mean of the values that are there, with their number.
 *
 * Formula: Σx / n. Unit: that of the values. Missing values (null) are left out of both sum and n and are never taken
 * as zero; without any value the mean is null and n is 0. Not rounded. Source: any textbook.
 */
export function meanWithN(values: readonly (number | null)[]): Mean {
  const present = values.filter((value) => value !== null)
  if (present.length === 0) return { mean: null, n: 0 }
  return { mean: present.reduce((sum, value) => sum + value, 0) / present.length, n: present.length }
}
