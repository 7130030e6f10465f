import type { OccasionRecord } from '#domain/assessments/occasion-record.ts'
import type { Improvement } from '#domain/improvements/improvement.ts'
import type { Organisation } from '#domain/organisations/organisation.ts'
import type { Group, Meeting, Participation, Round } from '#domain/rounds/round.ts'
import type { Content } from '#server/content/content.ts'

/** The plain rows that a meeting pack is made of. */
export type MeetingRows = Readonly<{
  round: Round
  group: Group
  meeting: Meeting
  /** Of the round, in its order. */
  meetings: readonly Meeting[]
  /** Of the group, in the order of the round. */
  participations: readonly Participation[]
  organisations: readonly Organisation[]
  /** Of the group, for this meeting and those before it. */
  occasions: readonly OccasionRecord[]
  /** Of the group. */
  improvements: readonly Improvement[]
  content: Content
}>
