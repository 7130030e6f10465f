import type { Meeting } from '#domain/rounds/round.ts'
import type { Database } from '#server/context.ts'
import { toMeeting } from './to-meeting.ts'

/** The meetings of a round, in its own order. */
export async function listMeetings(
  db: Database,
  { roundSlug }: { roundSlug: string },
): Promise<readonly Meeting[]> {
  const rows = await db
    .selectFrom('meeting')
    .selectAll()
    .where('round_slug', '=', roundSlug)
    .orderBy('position')
    .execute()
  return rows.map(toMeeting)
}
