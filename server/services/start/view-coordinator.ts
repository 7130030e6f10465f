import type { CoordinatorHome } from '#domain/rounds/home.ts'
import { filterStandings, isBehind, type StandingFilter } from '#domain/rounds/filter-standings.ts'
import type { Context } from '#server/context.ts'
import { listUnled } from '../people/list-unled.ts'
import { getRound } from '../rounds/get-round.ts'

/** What a coordinator needs first: who is behind, who has nobody that runs the work, and the state of those asked for. */
export async function viewCoordinator(
  ctx: Context,
  slug: string,
  filter: StandingFilter,
): Promise<CoordinatorHome> {
  const { round, meetings, nextMeetingId, standings } = await getRound(ctx, { slug })
  const unled = await listUnled(ctx, {
    roundSlug: slug,
    codes: standings.map(({ organisation }) => organisation.code),
  })
  return {
    kind: 'coordinator',
    round,
    meetings,
    nextMeeting: meetings.find(({ id }) => id === nextMeetingId) ?? null,
    of: standings.length,
    behind: standings.filter(isBehind),
    unshared: standings.filter(({ isShared }) => !isShared).length,
    unled: [...unled],
    filter,
    standings: filterStandings(standings, filter, unled),
  }
}
