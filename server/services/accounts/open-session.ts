import type { Assurance, Session, SignInMethod } from '#domain/people/sign-in.ts'
import { describeBrowser } from '#domain/people/describe-browser.ts'
import type { Context, Database } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { makeSecret } from '#server/make-secret.ts'
import { sha256Of } from '#server/sha256-of.ts'
import { deleteOldSessions } from '#server/store/accounts/delete-old-sessions.ts'
import { deleteSession } from '#server/store/accounts/delete-session.ts'
import { findAccount } from '#server/store/accounts/find-account.ts'
import { insertSession } from '#server/store/accounts/insert-session.ts'
import { markSignedIn } from '#server/store/accounts/mark-signed-in.ts'
import { welcomeAddress } from '../access/limit-rate.ts'
import { writeAudit } from '#server/store/audit/write-audit.ts'

type Input = Readonly<{
  personId: string
  method: SignInMethod
  assurance: Assurance
  /** What the browser says of itself, as it came. */
  browser: string
}>

/** A session and the secret that its cookie holds, which is kept nowhere. */
export type OpenedSession = Readonly<{ secret: string; session: Session }>

/**
 * Signs somebody in who has shown who they are. The session this browser had before is over, whoever's it was, so that
 * nobody goes on under an id that was known before.
 *
 * @throws UserError account-closed where the account is closed, or there is none and it is no example person.
 */
export function openSession(ctx: Context, input: Input): Promise<OpenedSession> {
  return ctx.program.transaction().execute((tx) => openSessionIn(tx, ctx, input))
}

/**
 * As `openSession`, as a part of what else is saved when somebody signs in.
 *
 * @throws UserError account-closed.
 */
export async function openSessionIn(tx: Database, ctx: Context, input: Input): Promise<OpenedSession> {
  const at = ctx.now()
  const { personId, method, assurance } = input
  if (method !== 'example') await requireOpenAccount(tx, personId)
  const secret = makeSecret()
  const browser = describeBrowser(input.browser)
  const session = { id: ctx.newId(), personId, method, assurance, browser, startedAt: at, seenAt: at }
  const { idle, longest } = ctx.config.session
  await deleteOldSessions(tx, {
    seenBefore: new Date(at.getTime() - idle),
    startedBefore: new Date(at.getTime() - longest),
  })
  if (ctx.session) await deleteSession(tx, ctx.session)
  await insertSession(tx, session, sha256Of(secret))
  await markSignedIn(tx, { personId, at })
  await writeAudit(tx, {
    at,
    personId,
    organisationCode: null,
    action: 'sign-in',
    subject: `session:${session.id}`,
    detail: { method, assurance, ...(ctx.session && { ends: ctx.session.id }) },
  })
  await welcomeAddress(ctx, personId)
  return { secret, session }
}

async function requireOpenAccount(tx: Database, personId: string): Promise<void> {
  const account = await findAccount(tx, personId)
  if (account?.closedAt !== null) throw UserError.of('account-closed', undefined, 403)
}
