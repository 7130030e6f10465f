import { may, type Place } from '#domain/access/may.ts'
import type { Person } from '#domain/people/person.ts'
import type { Context, Database } from '#server/context.ts'
import { listParticipations } from '#server/store/rounds/list-participations.ts'
import { authorise } from '../access/authorise.ts'

/**
 * Whether somebody may change what an organisation is here, its units and its coat of arms. `places` are those that it
 * has: in itself, and in each round, whose coordinators often set an organisation up before anybody there has begun.
 */
export function mayChangeOrganisation(person: Person | null, places: readonly Place[]): boolean {
  return places.some((place) => may(person, 'organisation.change', place))
}

/** Where an organisation stands: in itself, and in each round that it takes part in. */
export function placesOf(organisationCode: string, roundSlugs: readonly string[]): readonly Place[] {
  return [{ organisationCode }, ...roundSlugs.map((roundSlug) => ({ organisationCode, roundSlug }))]
}

/**
 * Whoever acts, if they may change what the organisation is here.
 *
 * @throws UserError step-in-first or forbidden.
 */
export async function authoriseOrganisation(
  ctx: Context,
  db: Database,
  organisationCode: string,
): Promise<Person> {
  const participations = await listParticipations(db, { organisationCode })
  const places = placesOf(
    organisationCode,
    participations.map(({ roundSlug }) => roundSlug),
  )
  const allowed = places.find((place) => may(ctx.person, 'organisation.change', place))
  return authorise(ctx, 'organisation.change', allowed ?? { organisationCode })
}
