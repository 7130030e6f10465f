/**
 * A part as share of a whole.
 *
 * Formula: part / whole, as a number from 0 to 1 (times 100 for percent). A missing part or whole leaves the share
 * missing (null), and so does a whole of zero.
 */
export function shareOf(part: number | null, whole: number | null): number | null {
  return part === null || whole === null || whole === 0 ? null : part / whole
}
