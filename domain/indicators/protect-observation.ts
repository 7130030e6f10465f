import { type Cell, valueOf } from './cell.ts'
import { additiveUnits } from './additive-units.ts'
import type { Classification, KeyFigureUnit } from './key-figure.ts'
import type { Observation, ObservationNote, ShownObservation } from './observation.ts'

/** What it is counted in cannot be told, as where figures came without a catalogue: it may be a count. */
const mayBeAdditive: readonly KeyFigureUnit[] = [...additiveUnits, 'other']

/** Counts are whole numbers, so half of one is more than rounding. */
const roundingOfCounts = 0.5
const rounding = 1e-6

/**
 * Makes an observation fit to be shown. Where a count has a total and one sex while the source withholds the other, the
 * missing one could be had by subtraction: the sex that is there is then withheld too, and the observation is marked.
 * So it is where nobody can tell whether it is a count.
 * Sums that differ and totals outside women and men are notes: sources round, add noise and count people whose sex is
 * not stated.
 *
 * Every figure that leaves the product has passed here.
 */
export function protectObservation(
  observation: Observation,
  { unit }: Pick<Classification, 'unit'>,
): ShownObservation {
  const { women, men, total } = observation
  const [k, m, t] = [valueOf(women), valueOf(men), valueOf(total)]
  const isCount = additiveUnits.includes(unit)
  if ((k === null) !== (m === null)) {
    if (!mayBeAdditive.includes(unit) || t === null) return { ...observation, notes: ['one-sex-missing'] }
    const withhold = (cell: Cell): Cell => (cell.status === 'value' ? { status: 'withheld' } : cell)
    return {
      ...observation,
      women: withhold(women),
      men: withhold(men),
      notes: ['derivable', 'one-sex-missing'],
    }
  }
  return { ...observation, notes: k === null || m === null || t === null ? [] : noteTotal(k, m, t, isCount) }
}

function noteTotal(women: number, men: number, total: number, isCount: boolean): ObservationNote[] {
  if (isCount) return Math.abs(women + men - total) > roundingOfCounts ? ['sum-differs'] : []
  const outside = total < Math.min(women, men) - rounding || total > Math.max(women, men) + rounding
  return outside ? ['total-outside'] : []
}
