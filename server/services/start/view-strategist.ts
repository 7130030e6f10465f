import { may } from '#domain/access/may.ts'
import type { StrategistHome } from '#domain/rounds/home.ts'
import type { Context } from '#server/context.ts'
import { listStandings } from '../rounds/list-standings.ts'
import type { OwnPlace } from './find-own-place.ts'

/** What a strategist needs first: what is due, what is stuck, the next step. */
export async function viewStrategist(ctx: Context, place: OwnPlace): Promise<StrategistHome> {
  const { round, organisation, meetings, nextMeeting } = place
  const [standing] = await listStandings(ctx, { round, meetings, code: organisation.code })
  const mayLead = may(ctx.person, 'occasion.lead', { organisationCode: organisation.code })
  return { kind: 'strategist', round, organisation, meetings, nextMeeting, standing: standing!, mayLead }
}
