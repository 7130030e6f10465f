import type { OccasionRecord } from '#domain/assessments/occasion-record.ts'
import { getInstrument } from '#domain/instruments/get-instrument.ts'
import type { Instrument } from '#domain/instruments/instrument.ts'

/** Occasions of one round by meeting, then by instrument version, then by level in the order of its instrument. */
export function inOrder(
  instruments: readonly Instrument[],
  occasions: readonly OccasionRecord[],
): readonly OccasionRecord[] {
  const levelOf = ({ instrumentId, levelId }: OccasionRecord) =>
    getInstrument(instruments, instrumentId).levels.findIndex(({ id }) => id === levelId)
  const versionOf = ({ instrumentId }: OccasionRecord) =>
    instruments.findIndex(({ id }) => id === instrumentId)
  return occasions.toSorted(
    (a, b) => a.meetingPosition - b.meetingPosition || versionOf(a) - versionOf(b) || levelOf(a) - levelOf(b),
  )
}
