import type { StandingFilter } from '#domain/rounds/filter-standings.ts'
import type { Home } from '#domain/rounds/home.ts'
import type { Round } from '#domain/rounds/round.ts'
import type { Context } from '#server/context.ts'
import { findOrganisation } from '#server/store/organisations/find-organisation.ts'
import { requirePerson } from '../people/require-person.ts'
import { findOwnPlace } from './find-own-place.ts'
import { viewCoordinator } from './view-coordinator.ts'
import { viewManager } from './view-manager.ts'
import { viewMentor } from './view-mentor.ts'
import { viewPolitician } from './view-politician.ts'
import { viewStrategist } from './view-strategist.ts'

/**
 * What is next for whoever has stepped in, by the first role held. A coordinator may ask for some of the organisations.
 *
 * @throws UserError step-in-first.
 */
export async function getHome(
  ctx: Context,
  filter: StandingFilter = { search: '', show: 'all' },
): Promise<Home> {
  const person = requirePerson(ctx)
  const held = person.roles[0]
  if (held?.role === 'coordinator' && held.roundSlug !== null)
    return viewCoordinator(ctx, held.roundSlug, filter)
  const code = held?.organisationCode
  const place = code ? await findOwnPlace(ctx, code) : null
  if (!held || !code) return { kind: 'elsewhere' }
  if (place === null) return viewOrganisation(ctx, code, null)
  if (held.role === 'manager') return viewManager(ctx, place, person)
  if (held.role === 'politician') return viewPolitician(ctx, place, person)
  if (held.role === 'mentor') return viewMentor(ctx, place)
  // A round that is over is history; the work of the organisation is not.
  if (place.round.status === 'closed') return viewOrganisation(ctx, code, place.round)
  return viewStrategist(ctx, place)
}

async function viewOrganisation(ctx: Context, code: string, latestRound: Round | null): Promise<Home> {
  const organisation = await findOrganisation(ctx.db, code)
  return organisation === undefined
    ? { kind: 'elsewhere' }
    : { kind: 'organisation', organisation, latestRound }
}
