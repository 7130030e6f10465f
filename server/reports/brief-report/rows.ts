import type { OccasionRecord } from '#domain/assessments/occasion-record.ts'
import type { Improvement } from '#domain/improvements/improvement.ts'
import type { Organisation } from '#domain/organisations/organisation.ts'
import type { Meeting, Round } from '#domain/rounds/round.ts'
import type { ReportStatistics } from '../figures/report-statistics.ts'
import type { Content } from '#server/content/content.ts'

/** The plain rows that the one page for politicians is made of. */
export type BriefRows = Readonly<{
  round: Round
  organisation: Organisation
  meetings: readonly Meeting[]
  /** Of the organisation in the round. */
  occasions: readonly OccasionRecord[]
  /** Of the organisation in the round. */
  improvements: readonly Improvement[]
  /** What statistics by sex say; null where there are no figures. */
  statistics: ReportStatistics | null
  content: Content
}>
