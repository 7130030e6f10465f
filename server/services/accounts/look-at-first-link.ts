import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { sha256Of } from '#server/sha256-of.ts'
import { findSignInStep } from '#server/store/accounts/find-sign-in-step.ts'

/**
 * What a one-time link asks of whoever opens it, without using it up: a name and an address, where it makes the first
 * administrator, or nothing.
 *
 * @throws UserError first-link where it no longer holds.
 */
export async function lookAtFirstLink(
  ctx: Context,
  { secret }: { secret: string },
): Promise<{ makesAdministrator: boolean }> {
  const step = await findSignInStep(ctx.program, {
    secretSha256: sha256Of(secret),
    kind: 'first-link',
    at: ctx.now(),
  })
  if (!step) throw UserError.of('first-link', undefined, 403)
  return { makesAdministrator: step.personId === null }
}
