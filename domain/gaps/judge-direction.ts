import type { Classification } from '../indicators/key-figure.ts'
import { countDecimals } from '#stats/count-decimals.ts'
import type { Direction } from './gap.ts'
import type { GapRow } from './gap-row.ts'

/**
 * Who is better off: the sex with the higher figure where high is better, the one with the lower where low is.
 *
 * Difference is women minus men; of a share of one sex it is the women's share minus the men's, so that zero is parity at
 * 50; of a ready-made gap it has been turned to women minus men, and `better` speaks of what the gap is in. `equal` where
 * the difference rounds to nothing with the decimals it is told with, whatever is better. `unknown` where nobody has
 * judged, or where neither way is better in itself. No unit; nothing is missing, since a row has a difference.
 */
export function judgeDirection(
  { difference, women, men, total }: Pick<GapRow, 'difference' | 'women' | 'men' | 'total'>,
  { better }: Pick<Classification, 'better'>,
): Direction {
  const decimals = countDecimals([difference, women, men, women === null ? total : null])
  if (Math.abs(difference) < 0.5 * 10 ** -decimals) return 'equal'
  if (better !== 'high' && better !== 'low') return 'unknown'
  return difference > 0 === (better === 'high') ? 'women' : 'men'
}
