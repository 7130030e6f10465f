import type { Person } from '#domain/people/person.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { countWaysIn } from '#server/store/accounts/count-ways-in.ts'
import { authorise } from '../access/authorise.ts'

/** How long ago somebody may have signed in who changes how they sign in. Milliseconds. */
const fresh = 15 * 60_000

/**
 * Whoever acts, if they have just signed in: a browser left open is not enough to add a way in, or to take one away.
 * Neither is a mailbox, which others may read, where the account has a provider or a passkey: whoever reads it could add
 * their own, and be as sure as that is.
 *
 * @throws UserError step-in-first, sign-in-again or sign-in-surer.
 */
export async function requireFreshSession(ctx: Context): Promise<Person> {
  const person = authorise(ctx, 'account.keep', { personId: ctx.person?.id })
  const { session, program } = ctx
  if (session === null || ctx.now().getTime() - session.startedAt.getTime() > fresh)
    throw UserError.of('sign-in-again', undefined, 403)
  if (session.method === 'email-link' && (await countWaysIn(program, person.id)) > 0)
    throw UserError.of('sign-in-surer', undefined, 403)
  return person
}
