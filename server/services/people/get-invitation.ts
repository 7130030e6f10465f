import type { Role } from '#domain/people/person.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { sha256Of } from '#server/sha256-of.ts'
import { findInvitation } from '#server/store/people/find-invitation.ts'
import { authoriseReading } from '../access/authorise.ts'
import { findPerson } from './find-person.ts'
import { isStillMeant } from './is-still-meant.ts'
import { describePlace, type NamedPlace } from './describe-place.ts'
import { limitRate } from '../access/limit-rate.ts'

/** What whoever holds the link is told: who invites whom to what, until when, and as whom they would accept. */
export type InvitationView = NamedPlace &
  Readonly<{
    name: string
    role: Role
    inviter: string | null
    expiresAt: Date
    /** Whether work is taken over with the role. */
    takesOver: boolean
    /** Whether they can sign in by a letter to that address from then on. */
    byLetter: boolean
    signedInAs: string | null
  }>

/**
 * An invitation that can be accepted, by the secret of its link. Reading it changes nothing, however often that is done.
 *
 * @throws UserError too-many-requests, invitation-not-open, the same whether there never was such a secret or it is used,
 *   withdrawn, expired or sent by somebody who could not send it any more.
 */
export async function getInvitation(ctx: Context, { secret }: { secret: string }): Promise<InvitationView> {
  authoriseReading(ctx, 'sign-in')
  await limitRate(ctx, 'invitation')
  const invitation = await findInvitation(ctx.program, { secretSha256: sha256Of(secret), at: ctx.now() })
  if (!invitation || !(await isStillMeant(ctx.program, ctx, invitation)))
    throw UserError.of('invitation-not-open', undefined, 404)
  const { name, role, expiresAt, invitedBy, takesOver, byLetter } = invitation
  const [place, inviter] = await Promise.all([
    describePlace(ctx.program, ctx, invitation),
    invitedBy === null ? undefined : findPerson(ctx, { id: invitedBy }),
  ])
  return {
    ...place(ctx.language),
    name,
    role,
    inviter: inviter?.name ?? null,
    expiresAt,
    takesOver: takesOver !== null,
    byLetter: byLetter && ctx.config.emailSignIn,
    signedInAs: ctx.person?.name ?? null,
  }
}
