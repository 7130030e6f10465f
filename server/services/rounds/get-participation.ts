import type { Organisation } from '#domain/organisations/organisation.ts'
import { readCode } from '#domain/organisations/read-code.ts'
import type { Group, Meeting, Participation, Round } from '#domain/rounds/round.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { findOrganisation } from '#server/store/organisations/find-organisation.ts'
import { findRound } from '#server/store/rounds/find-round.ts'
import { listGroups } from '#server/store/rounds/list-groups.ts'
import { listMeetings } from '#server/store/rounds/list-meetings.ts'
import { listParticipations } from '#server/store/rounds/list-participations.ts'

/** One organisation in one round, with all that a page about it needs to say where it is. */
export type ParticipationView = Readonly<{
  round: Round
  organisation: Organisation
  participation: Participation
  group: Group
  meetings: readonly Meeting[]
}>

/**
 * One organisation in one round, with its group and the meetings in the order of the round.
 *
 * @throws UserError unknown-round, unknown-organisation or not-in-round.
 */
export async function getParticipation(
  ctx: Context,
  { roundSlug, code }: { roundSlug: string; code: string },
): Promise<ParticipationView> {
  const [round, organisation, participations, groups, meetings] = await Promise.all([
    findRound(ctx.db, roundSlug),
    findOrganisation(ctx.db, code),
    listParticipations(ctx.db, { roundSlug, organisationCode: readCode(code) }),
    listGroups(ctx.db, { roundSlug }),
    listMeetings(ctx.db, { roundSlug }),
  ])
  if (!round) throw UserError.of('unknown-round', { slug: roundSlug }, 404)
  if (!organisation) throw UserError.of('unknown-organisation', { code }, 404)
  const participation = participations[0]
  const group = groups.find(({ id }) => id === participation?.groupId)
  if (!participation || !group) {
    const details = { organisation: organisation.name, round: round.name[ctx.language] }
    throw UserError.of('not-in-round', details, 404)
  }
  return { round, organisation, participation, group, meetings }
}
