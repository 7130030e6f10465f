import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { deleteSession } from '#server/store/accounts/delete-session.ts'
import { writeAudit } from '#server/store/audit/write-audit.ts'
import { authorise } from '../access/authorise.ts'

/**
 * Ends a session of whoever acts, at the next request: the one they act in, which is signing out, or one in another
 * browser.
 *
 * @throws UserError step-in-first, or no-such-session where it is not theirs or is over already.
 */
export async function endSession(ctx: Context, { id }: { id: string }): Promise<void> {
  const { id: personId } = authorise(ctx, 'account.keep', { personId: ctx.person?.id })
  await ctx.program.transaction().execute(async (tx) => {
    if (!(await deleteSession(tx, { id, personId }))) throw UserError.of('no-such-session', undefined, 404)
    await writeAudit(tx, {
      at: ctx.now(),
      personId,
      organisationCode: null,
      action: id === ctx.session?.id ? 'sign-out' : 'end-session',
      subject: `session:${id}`,
      detail: {},
    })
  })
}
