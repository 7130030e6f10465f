import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { deletePasskey } from '#server/store/accounts/delete-passkey.ts'
import { writeAudit } from '#server/store/audit/write-audit.ts'
import { requireFreshSession } from './require-fresh-session.ts'
import { requireWayIn } from './require-way-in.ts'

/**
 * Takes away a passkey as a way for whoever acts to sign in, unless it is their only one.
 *
 * @throws UserError step-in-first, sign-in-again, sign-in-surer, no-such-passkey or last-way-in.
 */
export async function removePasskey(ctx: Context, { id }: Readonly<{ id: string }>): Promise<void> {
  const { id: personId } = await requireFreshSession(ctx)
  await ctx.program.transaction().execute(async (tx) => {
    if (!(await deletePasskey(tx, { id, personId }))) throw UserError.of('no-such-passkey', undefined, 404)
    await requireWayIn(tx, ctx, personId)
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
