import type { OccasionRecord } from '#domain/assessments/occasion-record.ts'
import type { Meeting, Round } from '#domain/rounds/round.ts'
import type { Database } from '#server/context.ts'
import { listOccasions } from '#server/store/assessments/list-occasions.ts'
import { findRound } from '#server/store/rounds/find-round.ts'
import { listMeetings } from '#server/store/rounds/list-meetings.ts'
import { listParticipations } from '#server/store/rounds/list-participations.ts'

/** What an organisation closed in one round. */
export type RoundHistory = Readonly<{
  round: Round
  meetings: readonly Meeting[]
  occasions: readonly OccasionRecord[]
}>

/** The closed assessments of an organisation in every round it took part in, the earliest round first. */
export async function listHistory(db: Database, organisationCode: string): Promise<readonly RoundHistory[]> {
  const participations = await listParticipations(db, { organisationCode })
  const rounds = await Promise.all(
    participations.map(async ({ roundSlug }) => {
      const [round, meetings, occasions] = await Promise.all([
        findRound(db, roundSlug),
        listMeetings(db, { roundSlug }),
        listOccasions(db, { roundSlug, organisationCode }),
      ])
      return round && { round, meetings, occasions: occasions.filter(({ state }) => state === 'closed') }
    }),
  )
  return rounds
    .filter((history) => history !== undefined)
    .toSorted((a, b) => (a.round.period < b.round.period ? -1 : Number(a.round.period > b.round.period)))
}
