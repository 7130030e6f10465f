import { dayNumber, dayOfNumber } from '#stats/day-number.ts'
import type { MeetingCustom, MeetingGuide, MeetingGuides } from './meeting-guides.ts'
import type { Meeting } from './round.ts'

/** What a meeting is to give, and what is to be ready before it. */
export type MeetingPlan = MeetingGuide &
  Readonly<{
    /** The customs with the ISO date each falls on; null where the day of the meeting is not known. */
    deadlines: readonly (MeetingCustom & Readonly<{ date: string | null }>)[]
  }>

/**
 * What a meeting is to give by its theme, and what is prepared for it and when. A theme that no guide knows has only
 * what every meeting has. Nothing is counted from a meeting whose day is not known.
 */
export function planMeeting(
  { guides, assessedMeeting, everyMeeting, customs }: MeetingGuides,
  { theme, date, assessed }: Pick<Meeting, 'theme' | 'date' | 'assessed'>,
): MeetingPlan {
  const guide = guides.find(({ themes }) => themes.includes(theme.sv))
  const onDay = date !== null && date.length === 10 ? date : null
  return {
    aims: [...(guide?.aims ?? []), ...everyMeeting.aims],
    prepare: [
      ...(assessed ? assessedMeeting.prepare : []),
      ...(guide?.prepare ?? []),
      ...everyMeeting.prepare,
    ],
    deadlines: customs.map((custom) => ({
      ...custom,
      date: onDay === null ? null : dayOfNumber(dayNumber(onDay) - custom.daysBefore),
    })),
  }
}
