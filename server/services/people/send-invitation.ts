import { oneLine } from '#domain/letters/one-line.ts'
import type { Language } from '#domain/language/language.ts'
import { expiryOf } from '#domain/people/invitation-terms.ts'
import type { OpenInvitation } from '#domain/people/role-entry.ts'
import type { Context, Database } from '#server/context.ts'
import { makeSecret } from '#server/make-secret.ts'
import { sha256Of } from '#server/sha256-of.ts'
import { insertInvitation } from '#server/store/people/insert-invitation.ts'
import { renewInvitation } from '#server/store/people/renew-invitation.ts'
import { dayOf, formatDate } from '#texts/formats.ts'
import { textsIn } from '#texts/texts.ts'
import { limitRate } from '../access/limit-rate.ts'
import { writeLetter } from '../letters/write-letter.ts'
import { describePlace } from './describe-place.ts'

/** Where an invitation is opened: the whole address that its secret stands in. */
export type AddressOf = (secret: string, language: Language) => string

/** What came of inviting somebody: the link to pass on where no letter carries it, which nobody is shown again. */
export type Sent = Readonly<{ name: string; link: string | null }>

type Draft = Omit<OpenInvitation, 'unitName' | 'invitedAt' | 'expiresAt' | 'byLetter'>

/**
 * Keeps an invitation with a secret of its own, and writes its letter where letters leave the installation; else gives the
 * link. `again` gives one that is kept already a new secret, and its old one is dead.
 *
 * @throws UserError too-many-requests, since what leaves here reaches people who have not asked for it.
 */
export async function sendInvitation(
  tx: Database,
  ctx: Context,
  { draft, addressOf, again = false }: Readonly<{ draft: Draft; addressOf: AddressOf; again?: boolean }>,
): Promise<Sent> {
  await limitRate(ctx, 'invite')
  const secret = makeSecret()
  const at = ctx.now()
  const [secretSha256, expiresAt] = [sha256Of(secret), expiryOf(at)]
  const byLetter = ctx.config.smtp !== null
  const { id, invitedBy } = draft
  if (again) await renewInvitation(tx, { id, invitedBy, secretSha256, expiresAt, byLetter })
  else await insertInvitation(tx, { ...draft, invitedAt: at, expiresAt, byLetter, secretSha256 })
  const link = addressOf(secret, draft.language)
  if (!byLetter) return { name: draft.name, link }
  await writeLetter(tx, ctx, {
    organisationCode: draft.organisationCode,
    personId: ctx.person?.id ?? null,
    to: draft.email,
    expiresAt,
    ...(await compose(tx, ctx, draft, { link, expiresAt })),
  })
  return { name: draft.name, link: null }
}

async function compose(
  tx: Database,
  ctx: Context,
  draft: Draft,
  { link, expiresAt }: { link: string; expiresAt: Date },
): Promise<{ subject: string; body: string }> {
  const { language, name } = draft
  const { letter, heldIn } = textsIn(language).people
  const place = await describePlace(tx, ctx, draft)
  const role = heldIn({ role: textsIn(language).common.roles[draft.role], ...place(language) })
  const until = formatDate(language, dayOf(expiresAt))
  const inviter = ctx.person?.name ?? null
  const body = { name: oneLine(name), inviter: inviter && oneLine(inviter), role: oneLine(role), link, until }
  return { subject: letter.subject(role), body: letter.body(body) }
}
