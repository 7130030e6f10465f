import { dayOf } from '#texts/formats.ts'
import { findNextMeeting } from '#domain/rounds/find-next-meeting.ts'
import type { Meeting, Participation } from '#domain/rounds/round.ts'
import type { Context } from '#server/context.ts'
import { listParticipations } from '#server/store/rounds/list-participations.ts'
import { listRounds } from '#server/store/rounds/list-rounds.ts'
import { getParticipation, type ParticipationView } from '../rounds/get-participation.ts'

/** One organisation in the round that matters to it now, and the meeting that comes next there. */
export type OwnPlace = ParticipationView & Readonly<{ nextMeeting: Meeting | null }>

/**
 * Where an organisation takes part now: the first open round it is in, or else the latest it was in.
 *
 * @returns null when it has never been in a round.
 */
export async function findOwnPlace(ctx: Context, code: string): Promise<OwnPlace | null> {
  const [rounds, participations] = await Promise.all([
    listRounds(ctx.db),
    listParticipations(ctx.db, { organisationCode: code }),
  ])
  const takesPart = ({ slug }: { slug: string }) =>
    participations.some(({ roundSlug }: Participation) => roundSlug === slug)
  const round = rounds.find(takesPart)
  if (!round) return null
  const place = await getParticipation(ctx, { roundSlug: round.slug, code })
  return { ...place, nextMeeting: findNextMeeting(place.meetings, dayOf(ctx.now())) ?? null }
}
