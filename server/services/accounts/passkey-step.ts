import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { makeSecret } from '#server/make-secret.ts'
import { sha256Of } from '#server/sha256-of.ts'
import { insertSignInStep } from '#server/store/accounts/insert-sign-in-step.ts'
import { takeSignInStep } from '#server/store/accounts/take-sign-in-step.ts'

/** How long somebody may take with the device. Milliseconds. */
export const passkeyTime = 5 * 60_000

type Step = Readonly<{
  kind: 'passkey' | 'new-passkey'
  /** In whose hands it lies: the session, or the SHA-256 of what the browser holds before there is one. */
  holder: string
}>

/** Begins a step and gives the challenge that a passkey is to sign: 256 bits, of which only the SHA-256 is kept. */
export async function beginPasskeyStep(
  ctx: Context,
  { kind, holder, personId }: Step & Readonly<{ personId: string | null }>,
): Promise<string> {
  const challenge = makeSecret()
  const madeAt = ctx.now()
  const expiresAt = new Date(madeAt.getTime() + passkeyTime)
  const step = { kind, personId, state: { holder }, madeAt, expiresAt }
  await insertSignInStep(ctx.program, step, sha256Of(challenge))
  return challenge
}

/**
 * Uses a step up, whatever comes of the answer.
 *
 * @throws UserError passkey-step where there is none any more, or it is in other hands.
 */
export async function takePasskeyStep(
  ctx: Context,
  { kind, holder, challenge }: Step & Readonly<{ challenge: string }>,
): Promise<void> {
  const step = await takeSignInStep(ctx.program, { secretSha256: sha256Of(challenge), kind })
  if (!step || step.expiresAt <= ctx.now() || step.state.holder !== holder)
    throw UserError.of('passkey-step', undefined, 403)
}
