import type { Mean } from './mean-with-n.ts'

/** How far a mean moved, with the number of values on each side. */
export type MeanDifference = Readonly<{ difference: number | null; nBefore: number; nAfter: number }>

/**
 * The later mean less the earlier one.
 *
 * Formula: x̄₂ − x̄₁. Unit: that of the means. Where either mean is missing so is the difference, never zero. Not
 * rounded, which is why it can differ by one in the last place from a difference of printed means (MK-2019, Table 1,
 * items 6, 7, 9 and 13). The two sets of answers need not come from the same people; both n are given for that reason.
 */
export function differenceOfMeans(before: Mean, after: Mean): MeanDifference {
  const difference = before.mean === null || after.mean === null ? null : after.mean - before.mean
  return { difference, nBefore: before.n, nAfter: after.n }
}
