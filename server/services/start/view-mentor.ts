import type { MentorHome } from '#domain/rounds/home.ts'
import type { Context } from '#server/context.ts'
import { listStandings } from '../rounds/list-standings.ts'
import type { OwnPlace } from './find-own-place.ts'

/** What a mentor needs first: the material of each learning organisation of the group before the next meeting. */
export async function viewMentor(ctx: Context, place: OwnPlace): Promise<MentorHome> {
  const { round, organisation, meetings, nextMeeting, group } = place
  const standings = await listStandings(ctx, { round, meetings })
  const learners = standings.filter(
    ({ participation }) => participation.groupId === group.id && participation.kind === 'learner',
  )
  return { kind: 'mentor', round, organisation, meetings, nextMeeting, group, learners }
}
