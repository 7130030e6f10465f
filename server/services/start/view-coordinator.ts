import type { CoordinatorHome } from '#domain/rounds/home.ts'
import type { Context } from '#server/context.ts'
import { getRound } from '../rounds/get-round.ts'

/** What a coordinator needs first: who is behind, and the state of everybody. */
export async function viewCoordinator(ctx: Context, slug: string): Promise<CoordinatorHome> {
  const { round, meetings, nextMeetingId, standings } = await getRound(ctx, { slug })
  const nextMeeting = meetings.find(({ id }) => id === nextMeetingId) ?? null
  return { kind: 'coordinator', round, meetings, nextMeeting, standings }
}
