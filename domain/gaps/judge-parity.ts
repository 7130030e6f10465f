import { additiveUnits } from '../indicators/additive-units.ts'
import type { Classification } from '../indicators/key-figure.ts'
import type { ParityBand } from './gap.ts'
import type { GapRow } from './gap-row.ts'

/** An even distribution by Swedish practice: neither sex below 40 percent (SCB, På tal om kvinnor och män). */
const fewestPercent = 40

/** UNESCO's band for its gender parity index (Global Education Monitoring Report): from 0.97 to 1.03. */
const lowestRatio = 0.97
const highestRatio = 1.03

/**
 * Where a difference lies against parity. How women and men divide something between them, which is what a share of one
 * sex and a plain count tell, is even from 40 to 60 percent. What is measured for each sex by itself is even where
 * women's figure is from 0.97 to 1.03 of men's. `not-defined` where there is no such measure: a ready-made gap in its own
 * unit, figures below zero, a men's figure of zero beside women's, nobody at all.
 */
export function judgeParity(
  { women, men, ratio }: Pick<GapRow, 'women' | 'men' | 'ratio'>,
  { kind, unit }: Pick<Classification, 'kind' | 'unit'>,
): ParityBand {
  if (women !== null && men !== null && (kind === 'share' || additiveUnits.includes(unit))) {
    if (women < 0 || men < 0 || women + men === 0) return 'not-defined'
    const share = (100 * women) / (women + men)
    return band(share, fewestPercent, 100 - fewestPercent)
  }
  return ratio === null ? 'not-defined' : band(ratio, lowestRatio, highestRatio)
}

function band(value: number, low: number, high: number): ParityBand {
  if (value < low) return 'women-lower'
  return value > high ? 'men-lower' : 'parity'
}
