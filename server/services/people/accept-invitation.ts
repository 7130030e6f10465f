import type { OpenInvitation } from '#domain/people/role-entry.ts'
import type { Context, Database } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { sha256Of } from '#server/sha256-of.ts'
import { findAccountByEmail } from '#server/store/accounts/find-account-by-email.ts'
import { insertAccount } from '#server/store/accounts/insert-account.ts'
import { writeAudit } from '#server/store/audit/write-audit.ts'
import { closeInvitation } from '#server/store/people/close-invitation.ts'
import { findPerson } from '#server/store/people/find-person.ts'
import { insertPerson } from '#server/store/people/insert-person.ts'
import { insertRole } from '#server/store/people/insert-role.ts'
import { lockInvitation } from '#server/store/people/lock-invitation.ts'
import { dayOf } from '#texts/formats.ts'
import { authoriseReading } from '../access/authorise.ts'
import { type OpenedSession, openSessionIn } from '../accounts/open-session.ts'
import { isStillMeant } from './is-still-meant.ts'
import { performHandover } from './perform-handover.ts'
import { limitRate } from '../access/limit-rate.ts'

type Input = Readonly<{ secret: string; browser: string }>

/**
 * Accepts an invitation: adds its role to whoever is signed in or, where nobody is, makes the account and signs it in.
 * The secret works once.
 *
 * @returns the session that was opened; null where somebody was signed in already.
 * @throws UserError too-many-requests, invitation-not-open, as `getInvitation` does, or account-closed.
 */
export async function acceptInvitation(ctx: Context, input: Input): Promise<OpenedSession | null> {
  authoriseReading(ctx, 'sign-in')
  await limitRate(ctx, 'invitation')
  return ctx.program.transaction().execute(async (tx) => {
    const invitation = await lockOpenInvitation(tx, ctx, input.secret)
    const personId = ctx.person?.id ?? (await findInvited(tx, ctx, invitation)) ?? ctx.newId()
    await acceptAs(tx, ctx, { invitation, personId })
    if (ctx.person !== null) return null
    const method = ctx.config.trial ? 'example' : invitation.byLetter ? 'email-link' : 'first-link'
    return openSessionIn(tx, ctx, { personId, method, assurance: 1, browser: input.browser })
  })
}

/**
 * The invitation that a secret belongs to, kept still until the transaction ends.
 *
 * @throws UserError invitation-not-open.
 */
async function lockOpenInvitation(tx: Database, ctx: Context, secret: string): Promise<OpenInvitation> {
  const invitation = await lockInvitation(tx, { secretSha256: sha256Of(secret) })
  const isOpen = invitation && invitation.expiresAt > ctx.now()
  if (!isOpen || !(await isStillMeant(tx, ctx, invitation)))
    throw UserError.of('invitation-not-open', undefined, 404)
  return invitation
}

/** Whoever got the letter reads the mail of that address, and so is whoever has an account with it. */
async function findInvited(tx: Database, ctx: Context, invitation: OpenInvitation) {
  return invitation.byLetter && !ctx.config.trial ? findAccountByEmail(tx, invitation.email) : undefined
}

/**
 * Gives a person the role of an invitation, which is then used. Whoever is not there yet is made, with an account; the
 * address goes with the account only where a letter has shown that it is theirs, since whoever passes a link on by hand
 * could otherwise take somebody else's.
 */
async function acceptAs(
  tx: Database,
  ctx: Context,
  { invitation, personId }: Readonly<{ invitation: OpenInvitation; personId: string }>,
): Promise<void> {
  const at = ctx.now()
  const { role, organisationCode, unitId, roundSlug, groupId, invitedBy } = invitation
  await makePerson(tx, ctx, { invitation, personId })
  const given = { role, organisationCode, unitId, roundSlug, groupId, givenAt: at, givenBy: invitedBy }
  await insertRole(tx, { id: ctx.newId(), personId, ...given })
  await closeInvitation(tx, { id: invitation.id, at, acceptedBy: personId })
  await takeOver(tx, ctx, { invitation, personId })
  await writeAudit(tx, {
    at,
    personId,
    organisationCode,
    roundSlug,
    action: 'invitation-accepted',
    subject: `invitation:${invitation.id}`,
    detail: { role, unitId, groupId, invitedBy },
  })
}

async function makePerson(
  tx: Database,
  ctx: Context,
  { invitation, personId }: Readonly<{ invitation: OpenInvitation; personId: string }>,
): Promise<void> {
  if (await findPerson(tx, personId, dayOf(ctx.now()))) return
  const { name, email, language, byLetter } = invitation
  const { trial } = ctx.config
  await insertPerson(tx, { id: personId, name, example: trial, roles: [] })
  if (trial) return
  const account = { personId, email: byLetter ? email : null, language, createdAt: ctx.now() }
  if (!(await insertAccount(tx, account))) throw UserError.of('email-taken', undefined, 409)
}

/** Whoever leaves may have lost the role meanwhile; then there is nothing to hand over. */
async function takeOver(
  tx: Database,
  ctx: Context,
  { invitation, personId }: Readonly<{ invitation: OpenInvitation; personId: string }>,
): Promise<void> {
  const { takesOver, organisationCode } = invitation
  if (takesOver === null || organisationCode === null || takesOver.personId === personId) return
  const today = dayOf(ctx.now())
  const [from, to] = [await findPerson(tx, takesOver.personId, today), await findPerson(tx, personId, today)]
  const runsIt = from?.roles.some(
    (held) => held.role === 'strategist' && held.organisationCode === organisationCode,
  )
  if (!from || !to || !runsIt) return
  const endsOn = takesOver.on < today ? today : takesOver.on
  await performHandover(tx, ctx, { organisationCode, from, to, endsOn, personId })
}
