import type { Context } from '#server/context.ts'
import { deleteSessionsOf } from '#server/store/accounts/delete-sessions-of.ts'
import { writeAudit } from '#server/store/audit/write-audit.ts'
import { authorise } from '../access/authorise.ts'

/**
 * Ends all sessions of whoever acts but the one they act in, and gives how many there were.
 *
 * @throws UserError step-in-first.
 */
export async function endOtherSessions(ctx: Context): Promise<number> {
  const { id: personId } = authorise(ctx, 'account.keep', { personId: ctx.person?.id })
  return ctx.program.transaction().execute(async (tx) => {
    const ended = await deleteSessionsOf(tx, { personId, except: ctx.session?.id })
    const subject = `person:${personId}`
    await writeAudit(tx, {
      at: ctx.now(),
      personId,
      organisationCode: null,
      action: 'end-sessions',
      subject,
      detail: { ended },
    })
    return ended
  })
}
