import type { MeasuredChange } from './improvement.ts'

/** Whether somebody chose one of the pairs that a measure can be of. */
export function isPair(of: string): of is MeasuredChange['of'] {
  return of === 'women-men' || of === 'girls-boys'
}
