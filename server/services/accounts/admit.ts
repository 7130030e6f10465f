import type { IdentityProvider } from '#domain/people/identity-provider.ts'
import { type GivenRole, type ReadClaims, readClaims } from '#domain/people/read-claims.ts'
import type { Context, Database } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import type { Answer } from '#server/sources/identity/take-answer.ts'
import { insertAccount } from '#server/store/accounts/insert-account.ts'
import { insertIdentity } from '#server/store/accounts/insert-identity.ts'
import { saveGivenRoles } from '#server/store/accounts/save-given-roles.ts'
import { useIdentity } from '#server/store/accounts/use-identity.ts'
import { writeAudit } from '#server/store/audit/write-audit.ts'
import { findInvitation } from '#server/store/people/find-invitation.ts'
import { insertPerson } from '#server/store/people/insert-person.ts'
import { isStillMeant } from '../people/is-still-meant.ts'
import { type OpenedSession, openSessionIn } from './open-session.ts'

type Input = Readonly<{
  provider: IdentityProvider
  answer: Answer
  /** Whoever wants this as one more way to sign in; null where somebody signs in. */
  personId: string | null
  browser: string
  /** SHA-256 of the secret of the invitation that they came by. */
  invitation: string | null
}>

/**
 * Lets in whoever a provider has vouched for: somebody it has vouched for before, whoever asked to be tied to it, or
 * somebody new where the mapping says so or who came by an invitation, which they accept when they are in. Nobody is
 * ever recognised by an e-mail address, which may change hands.
 *
 * @throws UserError sign-in-stranger, sign-in-domain, sign-in-email-taken, identity-taken or account-closed; then nothing
 *   is saved.
 */
export async function admit(ctx: Context, input: Input): Promise<OpenedSession> {
  const { provider, answer, browser } = input
  const read = readClaims(answer.claims, provider)
  return ctx.program.transaction().execute(async (tx) => {
    const known = await useIdentity(tx, answer, ctx.now())
    if (input.personId !== null && known !== undefined && known !== input.personId)
      throw UserError.of('identity-taken', undefined, 409)
    const personId = known ?? (await tie(tx, ctx, input, read))
    const { assurance, roles } = read
    const opened = await openSessionIn(tx, ctx, { personId, method: 'provider', assurance, browser })
    if (roles !== null) await giveRoles(tx, ctx, { personId, provider, roles })
    return opened
  })
}

async function tie(tx: Database, ctx: Context, input: Input, read: ReadClaims): Promise<string> {
  const at = ctx.now()
  const personId = input.personId ?? (await welcome(tx, ctx, input, read))
  if (!(await insertIdentity(tx, input.answer, { personId, at })))
    throw UserError.of('identity-taken', undefined, 409)
  const action = input.personId === null ? 'make-account' : 'add-identity'
  const detail = { provider: input.provider.id }
  const subject = `person:${personId}`
  await writeAudit(tx, { at, personId, organisationCode: null, action, subject, detail })
  return personId
}

async function welcome(tx: Database, ctx: Context, input: Input, read: ReadClaims): Promise<string> {
  const { provider, answer } = input
  const at = ctx.now()
  const sent = input.invitation && (await findInvitation(tx, { secretSha256: input.invitation, at }))
  const invited = sent && (await isStillMeant(tx, ctx, sent)) ? sent : null
  if (!invited) requireWelcome(provider, read)
  const id = ctx.newId()
  const name = read.name ?? (invited ? invited.name : (read.email ?? answer.subject.slice(0, 40)))
  await insertPerson(tx, { id, name, example: false, roles: [] })
  const account = { personId: id, email: read.email, language: ctx.language, createdAt: at }
  if (await insertAccount(tx, account)) return id
  if (!invited) throw UserError.of('sign-in-email-taken', undefined, 409)
  // Whoever is invited is who has the link and signs in, whatever address the provider gives them.
  await insertAccount(tx, { ...account, email: null })
  return id
}

function requireWelcome(provider: IdentityProvider, read: ReadClaims): void {
  if (!provider.newPeople) throw UserError.of('sign-in-stranger', { provider: provider.name }, 403)
  if (!read.isOwn) throw UserError.of('sign-in-domain', { provider: provider.name }, 403)
}

type Giving = Readonly<{ personId: string; provider: IdentityProvider; roles: readonly GivenRole[] }>

async function giveRoles(tx: Database, ctx: Context, { personId, provider, roles }: Giving): Promise<void> {
  const at = ctx.now()
  const { given, taken } = await saveGivenRoles(tx, { personId, provider: provider.id, roles, at })
  const codes = [...given, ...taken].map(({ organisationCode }) => organisationCode ?? '')
  for (const code of [...new Set(codes)].toSorted((a, b) => (a < b ? -1 : 1))) {
    const organisationCode = code || null
    const there = (all: readonly GivenRole[]) =>
      all.filter((one) => one.organisationCode === organisationCode).map(({ role }) => role)
    const detail = { provider: provider.id, given: there(given), taken: there(taken) }
    const subject = `person:${personId}`
    await writeAudit(tx, { at, personId, organisationCode, action: 'give-roles', subject, detail })
  }
}
