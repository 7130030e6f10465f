import type { Person } from '#domain/people/person.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { authorise } from '../access/authorise.ts'

/** How long ago somebody may have signed in who changes how they sign in. Milliseconds. */
const fresh = 15 * 60_000

/**
 * Whoever acts, if they have just signed in: a browser left open is not enough to add a way in, or to take one away.
 *
 * @throws UserError step-in-first or sign-in-again.
 */
export function requireFreshSession(ctx: Context): Person {
  const person = authorise(ctx, 'account.keep', { personId: ctx.person?.id })
  const { session } = ctx
  if (session === null || ctx.now().getTime() - session.startedAt.getTime() > fresh)
    throw UserError.of('sign-in-again', undefined, 403)
  return person
}
