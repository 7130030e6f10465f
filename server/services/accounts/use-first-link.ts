import type { Context, Database } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { sha256Of } from '#server/sha256-of.ts'
import { hasAdministrator } from '#server/store/accounts/has-administrator.ts'
import { takeSignInStep } from '#server/store/accounts/take-sign-in-step.ts'
import { insertUser } from './insert-user.ts'
import { type OpenedSession, openSessionIn } from './open-session.ts'
import { limitRate } from '../access/limit-rate.ts'

type Input = Readonly<{
  secret: string
  /** Asked for by the link of the first administrator only. */
  name: string
  email: string
  browser: string
}>

/**
 * Signs somebody in by a one-time link, at the lowest level of assurance; the link of the first administrator makes them
 * one. Where what was typed cannot be used, the link still holds.
 *
 * @throws UserError too-many-requests, first-link, name-missing, email-wrong, email-taken or account-closed.
 */
export async function useFirstLink(
  ctx: Context,
  { secret, name, email, browser }: Input,
): Promise<OpenedSession> {
  await limitRate(ctx, 'sign-in')
  return ctx.program.transaction().execute(async (tx) => {
    const step = await takeSignInStep(tx, { secretSha256: sha256Of(secret), kind: 'first-link' })
    if (!step || step.expiresAt <= ctx.now()) throw UserError.of('first-link', undefined, 403)
    const personId = step.personId ?? (await makeFirst(tx, ctx, { name, email }))
    return openSessionIn(tx, ctx, { personId, method: 'first-link', assurance: 1, browser })
  })
}

async function makeFirst(tx: Database, ctx: Context, who: { name: string; email: string }): Promise<string> {
  if (await hasAdministrator(tx)) throw UserError.of('first-link', undefined, 403)
  return insertUser(tx, ctx, { ...who, role: 'administrator', organisationCode: null })
}
