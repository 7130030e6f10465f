import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { deleteIdentity } from '#server/store/accounts/delete-identity.ts'
import { writeAudit } from '#server/store/audit/write-audit.ts'
import { requireFreshSession } from './require-fresh-session.ts'
import { requireWayIn } from './require-way-in.ts'

/**
 * Takes away an identity provider as a way for whoever acts to sign in, unless it is their only one.
 *
 * @throws UserError step-in-first, sign-in-again, sign-in-surer, no-such-identity or last-way-in.
 */
export async function removeIdentity(
  ctx: Context,
  { issuer, subject }: { issuer: string; subject: string },
): Promise<void> {
  const { id: personId } = await requireFreshSession(ctx)
  await ctx.program.transaction().execute(async (tx) => {
    if (!(await deleteIdentity(tx, { issuer, subject, personId })))
      throw UserError.of('no-such-identity', undefined, 404)
    await requireWayIn(tx, ctx, personId)
    await writeAudit(tx, {
      at: ctx.now(),
      personId,
      organisationCode: null,
      action: 'remove-identity',
      subject: `person:${personId}`,
      detail: { issuer },
    })
  })
}
