import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { writeAudit } from '#server/store/audit/write-audit.ts'
import { authorise } from '../access/authorise.ts'
import { getParticipation } from '../rounds/get-participation.ts'
import { listUnled } from './list-unled.ts'
import { type Invited, readInvited } from './read-invited.ts'
import { type AddressOf, type Sent, sendInvitation } from './send-invitation.ts'

type Input = Omit<Invited, 'role'> & Readonly<{ roundSlug: string; code: string; addressOf: AddressOf }>

/**
 * Invites somebody to run the work of an organisation in a round that has nobody left who does. Where there is somebody,
 * it is theirs to invite.
 *
 * @throws UserError step-in-first, forbidden, unknown-round, unknown-organisation, not-in-round, has-strategist,
 *   name-missing, email-not-possible or too-many-requests.
 */
export async function inviteStrategist(ctx: Context, input: Input): Promise<Sent> {
  const { roundSlug, code, addressOf } = input
  const person = authorise(ctx, 'people.restore', { organisationCode: code, roundSlug })
  await requireUnled(ctx, input)
  const who = readInvited(input)
  const id = ctx.newId()
  return ctx.program.transaction().execute(async (tx) => {
    const place = { organisationCode: code, unitId: null, roundSlug: null, groupId: null }
    const role = 'strategist' as const
    const draft = { id, ...who, ...place, role, invitedBy: person.id, takesOver: null }
    const sent = await sendInvitation(tx, ctx, { draft, addressOf })
    await writeAudit(tx, {
      at: ctx.now(),
      personId: person.id,
      organisationCode: code,
      roundSlug,
      action: 'invitation-sent',
      subject: `invitation:${id}`,
      detail: { role, byLetter: sent.link === null },
    })
    return sent
  })
}

/**
 * Sees to it that an organisation takes part in a round and has nobody who runs the work, and gives its name.
 *
 * @throws UserError unknown-round, unknown-organisation, not-in-round or has-strategist.
 */
async function requireUnled(ctx: Context, { roundSlug, code }: Pick<Input, 'roundSlug' | 'code'>) {
  const view = await getParticipation(ctx, { roundSlug, code })
  const unled = await listUnled(ctx, { roundSlug, codes: [code] })
  if (!unled.has(code)) throw UserError.of('has-strategist', { organisation: view.organisation.name }, 409)
}
