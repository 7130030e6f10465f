import type { Organisation } from '#domain/organisations/organisation.ts'
import { readCode } from '#domain/organisations/read-code.ts'
import type { Group, Meeting, Participation, Round } from '#domain/rounds/round.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { findParticipation } from '#server/store/rounds/find-participation.ts'

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
  const found = await findParticipation(ctx.db, { roundSlug, organisationCode: readCode(code) })
  const { round, organisation, participation, group, meetings } = found
  if (!round) throw UserError.of('unknown-round', { slug: roundSlug }, 404)
  if (!organisation) throw UserError.of('unknown-organisation', { code }, 404)
  if (!participation || !group) {
    const details = { organisation: organisation.name, round: round.name[ctx.language] }
    throw UserError.of('not-in-round', details, 404)
  }
  return { round, organisation, participation, group, meetings }
}
