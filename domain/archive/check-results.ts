import type { ArchivePlace, ArchiveRow, ArchiveRows } from './archive.ts'
import { tableNamed } from './archive-tables.ts'
import { placeOf } from './check-references.ts'

/** A result of an improvement that claims more than it carries. */
export type ResultFault = Readonly<{
  kind: 'outcome-unmeasured' | 'effect-ungrounded' | 'effect-unsourced'
  place: ArchivePlace
}>

/**
 * Finds the first result in an archive that the form would have refused: a changed outcome without a whole measurement
 * before and after for both sexes, or a societal effect without a source or an outcome of the same improvement.
 *
 * @returns the fault with its place, or null where every result carries its step.
 */
export function checkResults({ improvement_result: results = [] }: ArchiveRows): ResultFault | null {
  const table = tableNamed('improvement_result')
  const measured = new Set(results.filter(({ step }) => step === 'outcome').map((row) => row.improvement_id))
  for (const [i, row] of results.entries()) {
    if (row.step === 'outcome' && !isWhole(row))
      return { kind: 'outcome-unmeasured', place: placeOf(table, i, 'change') }
    if (row.step !== 'societal-effect') continue
    if (!measured.has(row.improvement_id))
      return { kind: 'effect-ungrounded', place: placeOf(table, i, 'step') }
    if (String(row.evidence).trim() === '')
      return { kind: 'effect-unsourced', place: placeOf(table, i, 'evidence') }
  }
  return null
}

/** The shape has been checked before; what is left is whether it says anything, in the order of time. */
function isWhole({ change }: ArchiveRow): boolean {
  const one = change as Readonly<
    Record<'measure' | 'unit' | 'source', string> & Record<'before' | 'after', { date: string }>
  > | null
  if (one === null) return false
  const isTold = [one.measure, one.unit, one.source].every((text) => text.trim() !== '')
  return isTold && one.before.date < one.after.date
}
