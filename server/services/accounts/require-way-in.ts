import type { Context, Database } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { countWaysIn } from '#server/store/accounts/count-ways-in.ts'
import { findAccount } from '#server/store/accounts/find-account.ts'
import { letterAddress } from './letter-step.ts'

/**
 * Sees to it that somebody from whom a way to sign in has just been taken has another: a provider, a passkey, or a
 * letter where those are sent. Two taken at once are judged one after the other.
 *
 * @throws UserError last-way-in, and nothing is taken.
 */
export async function requireWayIn(tx: Database, ctx: Context, personId: string): Promise<void> {
  const account = await findAccount(tx, personId)
  if ((await countWaysIn(tx, personId)) === 0 && letterAddress(ctx, account) === null)
    throw UserError.of('last-way-in', undefined, 409)
}
