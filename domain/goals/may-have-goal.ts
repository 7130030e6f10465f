import type { Classification } from '../indicators/key-figure.ts'

/** Why no goal for women and men can be set on a key figure. */
export type NoGoal = 'gap' | 'one-value'

/**
 * Whether a key figure has what a goal for both sexes needs: a figure for women and one for men.
 *
 * A ready-made gap has only the distance between them, which also closes when those who have it better get it worse. A
 * key figure with one value for all says nothing of either. A share of one sex serves: what is left of 100 is the
 * other's, and "at least 40 for both" is a range around parity.
 *
 * @returns why not, or null where a goal can be set.
 */
export function mayHaveGoal({ kind }: Pick<Classification, 'kind'>): NoGoal | null {
  if (kind === 'gap') return 'gap'
  return kind === null ? 'one-value' : null
}

/** Whether a count grows with the population, so that a target in numbers says little: a share says more. */
export function isCount({ unit }: Pick<Classification, 'unit'>): boolean {
  return unit === 'number' || unit === 'kronor-in-all'
}
