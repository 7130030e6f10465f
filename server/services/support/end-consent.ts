import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { writeAudit } from '#server/store/audit/write-audit.ts'
import { endConsents } from '#server/store/support/end-consents.ts'
import { stopAllLooking } from '#server/store/support/set-looking-at.ts'
import { authorise } from '../access/authorise.ts'

/**
 * Takes back the consent of an organisation. Whoever looks sees nothing more from their next request.
 *
 * @throws UserError step-in-first, forbidden or support-consent-over.
 */
export async function endConsent(ctx: Context, { code }: { code: string }): Promise<void> {
  const person = authorise(ctx, 'support.consent', { organisationCode: code })
  const at = ctx.now()
  await ctx.program.transaction().execute(async (tx) => {
    const ids = await endConsents(tx, { organisationCode: code, at })
    if (ids.length === 0) throw UserError.of('support-consent-over', undefined, 409)
    await stopAllLooking(tx, code)
    for (const id of ids)
      await writeAudit(tx, {
        at,
        personId: person.id,
        organisationCode: code,
        action: 'support-consent-ended',
        subject: `support-consent:${id}`,
        detail: { before: { endedAt: null }, after: { endedAt: at } },
      })
  })
}
