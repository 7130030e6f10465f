import { isCalendarDate } from '#stats/is-calendar-date.ts'
import type { Improvement } from '../improvements/improvement.ts'
import type { Meeting, Round } from '../rounds/round.ts'
import type { End } from './follow-up.ts'

/** The round an improvement is made in, and its meetings. */
export type RoundWithMeetings = Readonly<{
  status: Round['status']
  meetings: readonly Pick<Meeting, 'date'>[]
}>

/**
 * When an improvement was over: the day it was finished or stopped, or the last meeting of its round where that is closed,
 * whichever came first. A month without a day counts as its last.
 *
 * @param round null outside every round.
 * @returns null while it goes on, and where the round has no meeting of which the day is known.
 */
export function findEnd(
  { endedOn }: Pick<Improvement, 'endedOn'>,
  round: RoundWithMeetings | null,
): End | null {
  const closedOn = round?.status === 'closed' ? lastDay(round.meetings) : null
  if (endedOn !== null && (closedOn === null || endedOn <= closedOn)) return { on: endedOn, because: 'ended' }
  return closedOn === null ? null : { on: closedOn, because: 'round' }
}

function lastDay(meetings: RoundWithMeetings['meetings']): string | null {
  const days = meetings.flatMap(({ date }) => (date === null || date.length < 7 ? [] : [endOfMonth(date)]))
  return days.toSorted().at(-1) ?? null
}

/** The day itself; of a month alone its last day. */
function endOfMonth(date: string): string {
  if (date.length > 7) return date
  return ['31', '30', '29'].map((day) => `${date}-${day}`).find(isCalendarDate) ?? `${date}-28`
}
