import type { RolePlace } from '#domain/people/fits-its-place.ts'
import type { Context } from '#server/context.ts'
import { writeAudit } from '#server/store/audit/write-audit.ts'
import { authorise } from '../access/authorise.ts'
import { databaseFor } from './database-for.ts'
import { type Invited, readInvited } from './read-invited.ts'
import { requireRoleToGive } from './require-role-to-give.ts'
import { type AddressOf, type Sent, sendInvitation } from './send-invitation.ts'

type Input = RolePlace & Invited & Readonly<{ addressOf: AddressOf }>

/**
 * Invites somebody to a role in an organisation or, with null, in the installation or one of its rounds. Where the
 * organisation is and who invites comes from the address and the session.
 *
 * @throws UserError step-in-first, forbidden, role-not-to-give, unknown-organisation, unknown-round, bad-form,
 *   name-missing, email-not-possible or too-many-requests.
 */
export async function invite(ctx: Context, input: Input): Promise<Sent> {
  const { organisationCode, unitId, roundSlug, groupId } = input
  const person = authorise(ctx, 'people.change', { organisationCode })
  const place = { organisationCode, unitId, roundSlug, groupId }
  const who = readInvited(input)
  const id = ctx.newId()
  return databaseFor(ctx, organisationCode)
    .transaction()
    .execute(async (tx) => {
      const role = await requireRoleToGive(tx, person, { ...place, role: input.role })
      const draft = { id, ...who, ...place, role, invitedBy: person.id, takesOver: null }
      const sent = await sendInvitation(tx, ctx, { draft, addressOf: input.addressOf })
      await writeAudit(tx, {
        at: ctx.now(),
        personId: person.id,
        organisationCode,
        roundSlug,
        action: 'invitation-sent',
        subject: `invitation:${id}`,
        detail: { role, unitId, groupId, byLetter: sent.link === null },
      })
      return sent
    })
}
