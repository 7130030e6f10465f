import { authorise } from '../access/authorise.ts'
import { getInstrument } from '#domain/instruments/get-instrument.ts'
import type { Instrument } from '#domain/instruments/instrument.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { getParticipation, type ParticipationView } from '#server/services/rounds/get-participation.ts'
import { listOccasions } from '#server/store/assessments/list-occasions.ts'
import {
  listPeopleOfOrganisation,
  type PersonInRole,
} from '#server/store/people/list-people-of-organisation.ts'

/** What there is to choose from when an occasion is made. */
export type NewOccasionView = ParticipationView &
  Readonly<{
    instruments: readonly Instrument[]
    people: readonly PersonInRole[]
    /** Meetings that already have an occasion, with its checklist and level. */
    taken: readonly Readonly<{ meetingId: string; instrumentId: string; levelId: string }>[]
  }>

/**
 * The meetings, checklists and people that a new occasion can be made of.
 *
 * @throws UserError step-in-first, unknown-round, unknown-organisation, not-in-round, forbidden or round-not-open.
 */
export async function getNewOccasion(
  ctx: Context,
  input: { roundSlug: string; code: string },
): Promise<NewOccasionView> {
  authorise(ctx, 'occasion.lead', { organisationCode: input.code })
  const view = await getParticipation(ctx, input)
  if (view.round.status !== 'open')
    throw UserError.of('round-not-open', { round: view.round.name[ctx.language] }, 409)
  const [people, occasions] = await Promise.all([
    listPeopleOfOrganisation(ctx.db, input.code),
    listOccasions(ctx.db, { roundSlug: input.roundSlug, organisationCode: input.code }),
  ])
  return {
    ...view,
    instruments: view.round.instruments.map((id) => getInstrument(ctx.content.instruments, id)),
    people,
    taken: occasions.map(({ meetingId, instrumentId, levelId }) => ({ meetingId, instrumentId, levelId })),
  }
}
