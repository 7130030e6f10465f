import type { OccasionRecord } from '#domain/assessments/occasion-record.ts'
import type { Improvement } from '#domain/improvements/improvement.ts'
import type { Organisation } from '#domain/organisations/organisation.ts'
import type { Group, Meeting, Participation, Round } from '#domain/rounds/round.ts'
import type { PastParticipation } from '#domain/rules/indicate-participation.ts'
import type { Content } from '#server/content/content.ts'

/** The plain rows that the report of an organisation is made of. */
export type OrganisationRows = Readonly<{
  round: Round
  organisation: Organisation
  participation: Participation
  group: Group
  meetings: readonly Meeting[]
  /** Everyone in the round, in its order. */
  participations: readonly Participation[]
  organisations: readonly Organisation[]
  /** Of the whole round, since the group is compared with. */
  occasions: readonly OccasionRecord[]
  /** Of the organisation. */
  improvements: readonly Improvement[]
  /** All rounds the organisation has taken part in, which some of the dated rules look at. */
  pastParticipations: readonly PastParticipation[]
  content: Content
}>

/** One member of the group, in the order of the round. */
export type Member = Readonly<{ organisation: Organisation; participation: Participation }>
