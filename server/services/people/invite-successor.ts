import type { Context } from '#server/context.ts'
import { writeAudit } from '#server/store/audit/write-audit.ts'
import { authorise } from '../access/authorise.ts'
import { databaseFor } from './database-for.ts'
import { listRoleEntries } from './list-role-entries.ts'
import { type Invited, readInvited } from './read-invited.ts'
import { requireLastDay, requireLeaving } from './require-leaving.ts'
import { type AddressOf, type Sent, sendInvitation } from './send-invitation.ts'

type Input = Omit<Invited, 'role'> &
  Readonly<{
    organisationCode: string
    /** Whoever leaves; null: whoever acts. */
    fromId: string | null
    /** ISO date from which the roles of whoever leaves are over, and not before the invitation is accepted. */
    endsOn: string
    addressOf: AddressOf
  }>

/**
 * Invites somebody to take over the work of a strategist, which is handed over when they accept.
 *
 * @throws UserError step-in-first, forbidden, no-such-role, handover-day, name-missing, email-not-possible or
 *   too-many-requests.
 */
export async function inviteSuccessor(ctx: Context, input: Input): Promise<Sent> {
  const { organisationCode, addressOf } = input
  const person = authorise(ctx, 'people.change', { organisationCode })
  const on = requireLastDay(ctx, input.endsOn)
  const who = readInvited(input)
  const id = ctx.newId()
  return databaseFor(ctx, organisationCode)
    .transaction()
    .execute(async (tx) => {
      const roles = await listRoleEntries(ctx, tx, organisationCode)
      const { id: personId } = requireLeaving(person, roles, input.fromId)
      const place = { organisationCode, unitId: null, roundSlug: null, groupId: null }
      const role = 'strategist' as const
      const draft = { id, ...who, ...place, role, invitedBy: person.id, takesOver: { personId, on } }
      const sent = await sendInvitation(tx, ctx, { draft, addressOf })
      const detail = { role, takesOver: personId, on, byLetter: sent.link === null }
      const line = { at: ctx.now(), personId: person.id, organisationCode, detail } as const
      await writeAudit(tx, { ...line, action: 'invitation-sent', subject: `invitation:${id}` })
      return sent
    })
}
