import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { countWaysIn } from '#server/store/accounts/count-ways-in.ts'
import { deletePasskey } from '#server/store/accounts/delete-passkey.ts'
import { findAccount } from '#server/store/accounts/find-account.ts'
import { writeAudit } from '#server/store/audit/write-audit.ts'
import { letterAddress } from './letter-step.ts'
import { requireFreshSession } from './require-fresh-session.ts'

/**
 * Takes away a passkey as a way for whoever acts to sign in, unless it is their only one.
 *
 * @throws UserError step-in-first, sign-in-again, sign-in-surer, no-such-passkey or last-way-in.
 */
export async function removePasskey(ctx: Context, { id }: Readonly<{ id: string }>): Promise<void> {
  const { id: personId } = await requireFreshSession(ctx)
  await ctx.program.transaction().execute(async (tx) => {
    // Whoever takes away two at once is asked one after the other.
    const account = await findAccount(tx, personId)
    if (!(await deletePasskey(tx, { id, personId }))) throw UserError.of('no-such-passkey', undefined, 404)
    if ((await countWaysIn(tx, personId)) === 0 && letterAddress(ctx, account) === null)
      throw UserError.of('last-way-in', undefined, 409)
    await writeAudit(tx, {
      at: ctx.now(),
      personId,
      organisationCode: null,
      action: 'remove-passkey',
      subject: `person:${personId}`,
      detail: {},
    })
  })
}
