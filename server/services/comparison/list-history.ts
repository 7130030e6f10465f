import { onlyReadable } from '../access/only-readable.ts'
import type { OccasionRecord } from '#domain/assessments/occasion-record.ts'
import type { Meeting, Round } from '#domain/rounds/round.ts'
import type { Context } from '#server/context.ts'
import { listOccasions } from '#server/store/assessments/list-occasions.ts'
import { findRound } from '#server/store/rounds/find-round.ts'
import { listMeetings } from '#server/store/rounds/list-meetings.ts'
import { listParticipations } from '#server/store/rounds/list-participations.ts'

/** The occasions of an organisation in one round. */
export type RoundHistory = Readonly<{
  round: Round
  meetings: readonly Meeting[]
  occasions: readonly OccasionRecord[]
}>

/** The occasions of an organisation in every round it took part in but `except`, as far as whoever asks may see them. */
export async function listHistory(
  ctx: Context,
  { organisationCode, except }: { organisationCode: string; except: string | null },
): Promise<readonly RoundHistory[]> {
  const participations = await listParticipations(ctx.db, { organisationCode })
  const others = participations.filter(({ roundSlug }) => roundSlug !== except)
  const histories = await Promise.all(
    others.map(async ({ roundSlug }) => {
      const [round, meetings, occasions] = await Promise.all([
        findRound(ctx.db, roundSlug),
        listMeetings(ctx.db, { roundSlug }),
        listOccasions(ctx.db, { roundSlug, organisationCode }),
      ])
      return round && { round, meetings, occasions: onlyReadable(ctx, 'occasion.read', occasions) }
    }),
  )
  return histories.filter((history) => history !== undefined)
}
