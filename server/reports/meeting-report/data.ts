import { type MeetingPlan, planMeeting } from '#domain/rounds/plan-meeting.ts'
import { buildLevels, type LevelTogether } from './level-together.ts'
import { buildMember, type MeetingMember } from './member.ts'
import type { MeetingRows } from './rows.ts'

/** What a meeting pack says, in cells and in both languages. */
export type MeetingReportData = Readonly<{
  rows: MeetingRows
  plan: MeetingPlan
  /** In the order of the round. */
  members: readonly MeetingMember[]
  levels: readonly LevelTogether[]
}>

/** Builds what the pack says from plain rows. Only what an organisation has closed, up to the meeting, counts. */
export function buildMeetingReport(rows: MeetingRows): MeetingReportData {
  const members = rows.participations.map((participation) => buildMember(rows, participation))
  return {
    rows,
    plan: planMeeting(rows.content.meetingGuides, rows.meeting),
    members,
    levels: buildLevels(rows, members),
  }
}
