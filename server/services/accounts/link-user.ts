import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { findAccount } from '#server/store/accounts/find-account.ts'
import { findAccountByEmail } from '#server/store/accounts/find-account-by-email.ts'
import { authorise } from '../access/authorise.ts'
import { makeFirstLink } from './make-first-link.ts'

/**
 * Makes a one-time link for somebody with an account who can no longer sign in otherwise.
 *
 * @returns the secret of the link.
 * @throws UserError forbidden or no-such-account.
 */
export async function linkUser(ctx: Context, { email }: { email: string }): Promise<string> {
  authorise(ctx, 'installation.people')
  return ctx.program.transaction().execute(async (tx) => {
    const personId = await findAccountByEmail(tx, email.trim().toLowerCase())
    const account = personId === undefined ? undefined : await findAccount(tx, personId)
    if (personId === undefined || account?.closedAt !== null)
      throw UserError.of('no-such-account', undefined, 404)
    return makeFirstLink(tx, ctx, personId)
  })
}
