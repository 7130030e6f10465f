/**
 * Why there is no value. `missing`: the source has none. `not-applicable`: the question does not arise. `suppressed`:
 * the source keeps it secret. `deleted`: the source has taken it back. `not-split`: not given by sex that year.
 * `withheld`: we keep it, since it would let the reader work out one that the source has withheld.
 */
export const absences = [
  'missing',
  'not-applicable',
  'suppressed',
  'deleted',
  'not-split',
  'withheld',
] as const
export type Absence = (typeof absences)[number]

/** One figure, or why there is none. Zero is a value. */
export type Cell = Readonly<{ status: 'value'; value: number }> | Readonly<{ status: Absence }>

/** The value of a cell; null where there is none. */
export function valueOf(cell: Cell): number | null {
  return cell.status === 'value' ? cell.value : null
}
