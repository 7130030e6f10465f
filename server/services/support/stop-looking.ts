import type { Context } from '#server/context.ts'
import { writeAudit } from '#server/store/audit/write-audit.ts'
import { setLookingAt } from '#server/store/support/set-looking-at.ts'
import { authorise } from '../access/authorise.ts'

/**
 * Ends looking at an organisation; whoever acts is themselves again from the next request. Nothing happens where they do
 * not look.
 *
 * @returns the code of the organisation; null where they did not look.
 * @throws UserError step-in-first.
 */
export async function stopLooking(ctx: Context): Promise<string | null> {
  const person = authorise(ctx, 'account.keep', { personId: ctx.person?.id })
  const { session } = ctx
  const code = session?.lookingAt
  if (session === null || code === undefined) return null
  await ctx.program.transaction().execute(async (tx) => {
    await setLookingAt(tx, { sessionId: session.id, organisationCode: null })
    await writeAudit(tx, {
      at: ctx.now(),
      personId: person.id,
      organisationCode: code,
      action: 'support-look-ended',
      subject: `organisation:${code}`,
      detail: {},
    })
  })
  return code
}
