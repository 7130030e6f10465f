import type { Occasion } from '../assessments/assessment.ts'
import { findNextMeeting } from './find-next-meeting.ts'
import { hasPassed } from './has-passed.ts'
import type { Meeting } from './round.ts'

/**
 * How far an organisation has come with the self-assessment of one meeting. `done`, `agreeing`, `rating`: an occasion
 * exists. `missing`: the meeting has passed without one. `due`: it is the next meeting. `later`: further ahead, or the
 * date is not known.
 */
export type Progress = 'done' | 'agreeing' | 'rating' | 'missing' | 'due' | 'later'

/** The progress at one meeting; `late` when the meeting has passed and its self-assessment is not closed. */
export type MeetingProgress = Readonly<{ meetingId: string; progress: Progress; late: boolean }>

type Done = Pick<Occasion, 'meetingId' | 'state'>

/** The progress of one organisation at each meeting that has a self-assessment, in the order of the round. */
export function trackProgress(
  meetings: readonly Meeting[],
  occasions: readonly Done[],
  today: string,
): readonly MeetingProgress[] {
  const next = findNextMeeting(
    meetings.filter(({ assessed }) => assessed),
    today,
  )
  return meetings
    .filter(({ assessed }) => assessed)
    .map((meeting) => {
      const passed = meeting.date !== null && hasPassed(meeting.date, today)
      const states = occasions.filter(({ meetingId }) => meetingId === meeting.id).map(({ state }) => state)
      const progress = progressOf(states) ?? (passed ? 'missing' : meeting.id === next?.id ? 'due' : 'later')
      return { meetingId: meeting.id, progress, late: passed && progress !== 'done' }
    })
}

/** Where one level is still being rated, so is the meeting. */
function progressOf(states: readonly Occasion['state'][]): Progress | null {
  if (states.length === 0) return null
  if (states.includes('rating')) return 'rating'
  return states.includes('agreeing') ? 'agreeing' : 'done'
}
