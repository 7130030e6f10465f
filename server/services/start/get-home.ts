import type { StandingFilter } from '#domain/rounds/filter-standings.ts'
import { listRounds } from '#server/store/rounds/list-rounds.ts'
import type { Home, OrganisationHome } from '#domain/rounds/home.ts'
import type { Context } from '#server/context.ts'
import { findOrganisation } from '#server/store/organisations/find-organisation.ts'
import { authorise } from '../access/authorise.ts'
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
  const person = authorise(ctx, 'home.read')
  const held = person.roles[0]
  if (held?.role === 'coordinator' || held?.role === 'evaluator') {
    const slug =
      held.roundSlug ?? (await listRounds(ctx.db)).find(({ origin }) => origin !== 'published')?.slug
    return slug === undefined ? { kind: 'elsewhere' } : viewCoordinator(ctx, slug, filter)
  }
  const code = held?.organisationCode
  const place = code ? await findOwnPlace(ctx, code) : null
  if (!held || !code) return { kind: 'elsewhere' }
  const isPolitician = held.role === 'politician'
  if (place === null) return viewOrganisation(ctx, code, { latestRound: null, isPolitician })
  if (held.role === 'manager') return viewManager(ctx, place, person)
  if (isPolitician) return viewPolitician(ctx, place, person)
  if (held.role === 'mentor') return viewMentor(ctx, place)
  // A round that is over is history; the work of the organisation is not.
  if (place.round.status === 'closed')
    return viewOrganisation(ctx, code, { latestRound: place.round, isPolitician })
  return viewStrategist(ctx, place)
}

async function viewOrganisation(
  ctx: Context,
  code: string,
  rest: Pick<OrganisationHome, 'latestRound' | 'isPolitician'>,
): Promise<Home> {
  const organisation = await findOrganisation(ctx.db, code)
  return organisation === undefined ? { kind: 'elsewhere' } : { kind: 'organisation', organisation, ...rest }
}
