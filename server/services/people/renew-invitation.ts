import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { writeAudit } from '#server/store/audit/write-audit.ts'
import { lockInvitation } from '#server/store/people/lock-invitation.ts'
import { authorise } from '../access/authorise.ts'
import { databaseFor } from './database-for.ts'
import { requireRoleToGive } from './require-role-to-give.ts'
import { type AddressOf, type Sent, sendInvitation } from './send-invitation.ts'

type Input = Readonly<{ organisationCode: string | null; id: string; addressOf: AddressOf }>

/**
 * Sends an invitation again with a new secret and a new time; the old link is dead. Whoever sends it again stands for it
 * from then on.
 *
 * @throws UserError step-in-first, forbidden, no-such-invitation, role-not-to-give or too-many-requests.
 */
export async function renewInvitation(ctx: Context, input: Input): Promise<Sent> {
  const { organisationCode, id, addressOf } = input
  const person = authorise(ctx, 'people.change', { organisationCode })
  return databaseFor(ctx, organisationCode)
    .transaction()
    .execute(async (tx) => {
      const draft = await lockInvitation(tx, { id, organisationCode })
      if (!draft) throw UserError.of('no-such-invitation', undefined, 404)
      await requireRoleToGive(tx, person, draft)
      const again = { ...draft, invitedBy: person.id }
      const sent = await sendInvitation(tx, ctx, { draft: again, addressOf, again: true })
      await writeAudit(tx, {
        at: ctx.now(),
        personId: person.id,
        organisationCode,
        roundSlug: draft.roundSlug,
        action: 'invitation-renewed',
        subject: `invitation:${id}`,
        detail: { role: draft.role, byLetter: sent.link === null },
      })
      return sent
    })
}
