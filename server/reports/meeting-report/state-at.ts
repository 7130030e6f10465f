import type { OccasionState } from '#domain/assessments/assessment.ts'
import type { MeetingMember } from './member.ts'

/** How far a member has come with the assessment of one meeting; where one level is still being rated, so is the meeting. */
export function stateAt({ occasions }: MeetingMember, meetingId: string): OccasionState | 'none' {
  const states = occasions.filter((one) => one.meetingId === meetingId).map(({ state }) => state)
  return (['rating', 'agreeing', 'closed'] as const).find((state) => states.includes(state)) ?? 'none'
}
