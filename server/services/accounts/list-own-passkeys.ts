import type { HeldPasskey } from '#domain/people/passkey.ts'
import type { Context } from '#server/context.ts'
import { listPasskeysOf } from '#server/store/accounts/list-passkeys-of.ts'
import { authorise } from '../access/authorise.ts'
import { findPasskeySite } from './require-passkeys.ts'

/** The passkeys one has, and whether one can have more here. */
export type OwnPasskeys = Readonly<{ held: readonly HeldPasskey[]; possible: boolean }>

/**
 * By which passkeys whoever acts can sign in.
 *
 * @throws UserError step-in-first.
 */
export async function listOwnPasskeys(ctx: Context): Promise<OwnPasskeys> {
  const { id: personId } = authorise(ctx, 'account.keep', { personId: ctx.person?.id })
  const held = await listPasskeysOf(ctx.program, personId)
  return {
    held: held.map(({ id, name, createdAt, usedAt }) => ({ id, name, createdAt, usedAt })),
    possible: findPasskeySite(ctx) !== null,
  }
}
