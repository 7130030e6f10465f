import type { OccasionRecord } from './occasion-record.ts'

type Placed = Pick<
  OccasionRecord,
  'id' | 'roundSlug' | 'organisationCode' | 'instrumentId' | 'levelId' | 'meetingPosition' | 'state'
>

/**
 * The last closed occasion before this one in the same round, organisation, instrument version and level. Other
 * versions and levels have other statements and scales, so a shift from them would mean nothing.
 */
export function findPreviousOccasion<Occasion extends Placed>(
  current: Placed,
  occasions: readonly Occasion[],
): Occasion | undefined {
  return occasions
    .filter(
      (other) =>
        other.state === 'closed' &&
        other.roundSlug === current.roundSlug &&
        other.organisationCode === current.organisationCode &&
        other.instrumentId === current.instrumentId &&
        other.levelId === current.levelId &&
        other.meetingPosition < current.meetingPosition,
    )
    .sort((a, b) => b.meetingPosition - a.meetingPosition)[0]
}
