import { mayChangeRound } from '#domain/access/may-change-round.ts'
import type { Person } from '#domain/people/person.ts'
import type { Round } from '#domain/rounds/round.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { findRound } from '#server/store/rounds/find-round.ts'
import { requirePerson } from '../people/require-person.ts'

/**
 * A round, and whoever acts, if they coordinate it.
 *
 * @throws UserError step-in-first, unknown-round or forbidden.
 */
export async function requireRoundKeeper(
  ctx: Context,
  slug: string,
): Promise<{ person: Person; round: Round }> {
  const person = requirePerson(ctx)
  const round = await findRound(ctx.db, slug)
  if (!round) throw UserError.of('unknown-round', { slug }, 404)
  if (!mayChangeRound(person, slug)) throw UserError.of('forbidden', undefined, 403)
  return { person, round }
}
