import type { Organisation } from '#domain/organisations/organisation.ts'
import type { Round } from '#domain/rounds/round.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { getParticipation } from '#server/services/rounds/get-participation.ts'
import { findOrganisation } from '#server/store/organisations/find-organisation.ts'

/** Where improvements belong: an organisation, in a round or outside them. */
export type Place = Readonly<{ organisation: Organisation; round: Round | null }>

/**
 * Where improvements of an organisation belong: in one of its rounds, or outside them where `roundSlug` is null.
 *
 * @throws UserError unknown-round, unknown-organisation or not-in-round.
 */
export async function getPlace(
  ctx: Context,
  { roundSlug, code }: { roundSlug: string | null; code: string },
): Promise<Place> {
  if (roundSlug !== null) return getParticipation(ctx, { roundSlug, code })
  const organisation = await findOrganisation(ctx.db, code)
  if (!organisation) throw UserError.of('unknown-organisation', { code }, 404)
  return { organisation, round: null }
}
