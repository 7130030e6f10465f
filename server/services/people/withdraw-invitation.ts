import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { writeAudit } from '#server/store/audit/write-audit.ts'
import { closeInvitation } from '#server/store/people/close-invitation.ts'
import { lockInvitation } from '#server/store/people/lock-invitation.ts'
import { authorise } from '../access/authorise.ts'
import { databaseFor } from './database-for.ts'

/**
 * Withdraws an invitation; its link opens nothing any more.
 *
 * @throws UserError step-in-first, forbidden or no-such-invitation.
 */
export async function withdrawInvitation(
  ctx: Context,
  { organisationCode, id }: Readonly<{ organisationCode: string | null; id: string }>,
): Promise<void> {
  const person = authorise(ctx, 'people.change', { organisationCode })
  const at = ctx.now()
  await databaseFor(ctx, organisationCode)
    .transaction()
    .execute(async (tx) => {
      const invitation = await lockInvitation(tx, { id, organisationCode })
      if (!invitation) throw UserError.of('no-such-invitation', undefined, 404)
      await closeInvitation(tx, { id, at, acceptedBy: null })
      await writeAudit(tx, {
        at,
        personId: person.id,
        organisationCode,
        roundSlug: invitation.roundSlug,
        action: 'invitation-withdrawn',
        subject: `invitation:${id}`,
        detail: { role: invitation.role },
      })
    })
}
