import type { OccasionRecord } from '#domain/assessments/occasion-record.ts'
import type { Improvement } from '#domain/improvements/improvement.ts'
import type { Organisation } from '#domain/organisations/organisation.ts'
import type { Meeting, Participation, Round } from '#domain/rounds/round.ts'
import type { Content } from '#server/content/content.ts'
import type { ReportStatistics } from '../figures/report-statistics.ts'
import type { ImprovementWork } from '#server/store/improvements/list-improvement-work.ts'

/** A round that the organisation is in, with its meetings in their order. */
export type RoundOfYear = Readonly<{
  round: Round
  participation: Participation
  meetings: readonly Meeting[]
}>

/** The plain rows that the yearly report of an organisation is made of, from all its rounds. */
export type YearRows = Readonly<{
  organisation: Organisation
  year: number
  /** ISO date of the day on which the rows were read: a year may not be over. */
  today: string
  /** The earliest period first. */
  rounds: readonly RoundOfYear[]
  occasions: readonly OccasionRecord[]
  improvements: readonly Improvement[]
  work: readonly ImprovementWork[]
  /** What statistics by sex say up to the year; null where there are no figures. */
  statistics: ReportStatistics | null
  content: Content
}>
