import type { Person } from '#domain/people/person.ts'
import type { Round } from '#domain/rounds/round.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { findRound } from '#server/store/rounds/find-round.ts'
import { authorise } from '../access/authorise.ts'

/**
 * A round, and whoever acts, if they coordinate it.
 *
 * @throws UserError step-in-first, unknown-round or forbidden.
 */
export async function requireRoundKeeper(
  ctx: Context,
  slug: string,
): Promise<{ person: Person; round: Round }> {
  const round = await findRound(ctx.db, slug)
  if (!round) throw UserError.of('unknown-round', { slug }, 404)
  return { person: authorise(ctx, 'round.archive', { roundSlug: slug }), round }
}
