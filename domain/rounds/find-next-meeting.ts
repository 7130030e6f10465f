import { hasPassed } from './has-passed.ts'
import type { Meeting } from './round.ts'

/**
 * The first meeting, in the order of the round, that has a date and has not passed; it may be today. Undefined when
 * the round is over or no dates are known.
 */
export function findNextMeeting<M extends Pick<Meeting, 'date'>>(
  meetings: readonly M[],
  today: string,
): M | undefined {
  return meetings.find(({ date }) => date !== null && !hasPassed(date, today))
}
