import type { Instrument } from '#domain/instruments/instrument.ts'
import { compareRaters } from '#domain/assessments/compare-raters.ts'
import { computeShift } from '#domain/assessments/compute-shift.ts'
import { findPreviousOccasion } from '#domain/assessments/find-previous-occasion.ts'
import { answersOf, type OccasionRecord } from '#domain/assessments/occasion-record.ts'
import { scoreAnswers } from '#domain/assessments/score-answers.ts'
import { getInstrument } from '#domain/instruments/get-instrument.ts'
import type { OccasionSummary } from '#domain/rounds/standing.ts'

/** The occasions of one organisation at a glance, in the order given. */
export function summariseOccasions(
  instruments: readonly Instrument[],
  occasions: readonly OccasionRecord[],
): readonly OccasionSummary[] {
  return occasions.map((occasion) => {
    const { scale, items } = getInstrument(instruments, occasion.instrumentId)
    const numbers = items.map(({ number }) => number)
    const closed = occasion.state === 'closed'
    const previous = closed ? findPreviousOccasion(occasion, occasions) : undefined
    const shift = previous && computeShift(answersOf(previous), answersOf(occasion), numbers)
    const { id, meetingId, instrumentId, levelId, date, state, source, shiftNote, circle } = occasion
    return {
      id,
      meetingId,
      instrumentId,
      levelId,
      date,
      state,
      source,
      shiftNote,
      circle,
      score: closed ? scoreAnswers(scale, numbers, answersOf(occasion)) : null,
      shift: shift ? { total: shift.total, n: shift.n } : null,
      raters: previous ? compareRaters(previous, occasion).kind : null,
      agreed: occasion.consensus.length,
    }
  })
}
