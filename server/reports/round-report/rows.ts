import type { OccasionRecord } from '#domain/assessments/occasion-record.ts'
import type { Improvement } from '#domain/improvements/improvement.ts'
import type { Organisation } from '#domain/organisations/organisation.ts'
import type { Group, Meeting, Participation, Round } from '#domain/rounds/round.ts'
import type { Content } from '#server/content/content.ts'
import type { Lesson } from '#server/store/reports/list-lessons.ts'

/** The plain rows that the report of a round is made of. */
export type RoundRows = Readonly<{
  /** ISO date of the day on which the rows were read. */
  today: string
  round: Round
  groups: readonly Group[]
  meetings: readonly Meeting[]
  /** In the order of the round. */
  participations: readonly Participation[]
  organisations: readonly Organisation[]
  occasions: readonly OccasionRecord[]
  improvements: readonly Improvement[]
  /** Which of them somebody has said to be in use, or gone, since they were over; neither who nor in which words. */
  said: readonly Readonly<{ improvementId: string; isStanding: boolean }>[]
  /** What the organisations have learnt, from their own reports. */
  lessons: readonly Lesson[]
  content: Content
}>
