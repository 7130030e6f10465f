import { findNextMeeting } from '#domain/rounds/find-next-meeting.ts'
import type { Meeting, Round } from '#domain/rounds/round.ts'
import type { Context } from '#server/context.ts'
import { listMeetings } from '#server/store/rounds/list-meetings.ts'
import { listParticipations } from '#server/store/rounds/list-participations.ts'
import * as store from '#server/store/rounds/list-rounds.ts'
import { dayOf } from '#texts/formats.ts'

/** A round in the list of all, with how many take part and the meeting that comes next where one does. */
export type RoundEntry = Readonly<{
  round: Round
  learners: number
  mentors: number
  /** Those that back a mentor. */
  supporting: number
  nextMeeting: Meeting | null
}>

/** All rounds: the open ones first, then the planned, then the closed, the latest first in each. */
export async function listRounds(ctx: Context): Promise<readonly RoundEntry[]> {
  const [rounds, participations] = await Promise.all([
    store.listRounds(ctx.db),
    listParticipations(ctx.db, {}),
  ])
  return Promise.all(
    rounds.map(async (round) => {
      const there = participations.filter(({ roundSlug }) => roundSlug === round.slug)
      const meetings = round.status === 'open' ? await listMeetings(ctx.db, { roundSlug: round.slug }) : []
      return {
        round,
        learners: there.filter(({ kind }) => kind === 'learner').length,
        mentors: there.filter(({ kind }) => kind === 'mentor').length,
        supporting: there.filter(({ kind }) => kind === 'supporting-mentor').length,
        nextMeeting: findNextMeeting(meetings, dayOf(ctx.now())) ?? null,
      }
    }),
  )
}
