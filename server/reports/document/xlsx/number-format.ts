import { roundHalfUp } from '#stats/round-half-up.ts'
import type { Figure } from '../figure.ts'

/** Excel's format under which the whole value is shown as the report shows it: same decimals, same signs. */
export function numberFormat({ value, decimals, signed }: Figure): string {
  const size = decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`
  const none = decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`
  if (!signed) return `${size};"−"${size}`
  // What rounds to nothing has a sign of its own in the report, and Excel would give it that of its full value.
  if (value !== null && roundHalfUp(value, decimals) === 0) return `"±"${none};"±"${none}`
  return `"+"${size};"−"${size};"±"${none}`
}
