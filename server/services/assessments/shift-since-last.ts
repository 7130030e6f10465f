import { compareRaters, type RaterComparison } from '#domain/assessments/compare-raters.ts'
import { computeShift, type Shift } from '#domain/assessments/compute-shift.ts'
import { findPreviousOccasion } from '#domain/assessments/find-previous-occasion.ts'
import { answersOf, type OccasionRecord } from '#domain/assessments/occasion-record.ts'
import { getInstrument } from '#domain/instruments/get-instrument.ts'
import type { Context, Database } from '#server/context.ts'
import { listOccasions } from '#server/store/assessments/list-occasions.ts'

/** How an occasion relates to the last closed one on the same version and level. */
export type SinceLast = Readonly<{ previous: OccasionRecord; shift: Shift; raters: RaterComparison }>

/** The shift since the last occasion and whether the same set of people rated; null where there is no last one. */
export async function shiftSinceLast(
  { content }: Pick<Context, 'content'>,
  db: Database,
  occasion: OccasionRecord,
): Promise<SinceLast | null> {
  const { roundSlug, organisationCode, instrumentId } = occasion
  const previous = findPreviousOccasion(occasion, await listOccasions(db, { roundSlug, organisationCode }))
  if (!previous) return null
  const items = getInstrument(content.instruments, instrumentId).items.map(({ number }) => number)
  return {
    previous,
    shift: computeShift(answersOf(previous), answersOf(occasion), items),
    raters: compareRaters(previous, occasion),
  }
}
