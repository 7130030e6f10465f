import {
  generateAuthenticationOptions,
  type PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/server'
import type { Context } from '#server/context.ts'
import { sha256Of } from '#server/sha256-of.ts'
import { limitRate } from '../access/limit-rate.ts'
import { beginPasskeyStep, passkeyTime } from './passkey-step.ts'
import { requirePasskeys } from './require-passkeys.ts'

/**
 * What a browser is to ask of the passkeys of whoever wants to sign in. Nobody is named: the device offers those it has
 * for this installation.
 *
 * @throws UserError too-many-requests or passkeys-off.
 */
export async function askPasskey(
  ctx: Context,
  { browserSecret }: Readonly<{ browserSecret: string }>,
): Promise<PublicKeyCredentialRequestOptionsJSON> {
  await limitRate(ctx, 'passkey')
  const { rpId } = requirePasskeys(ctx)
  const holder = sha256Of(browserSecret)
  const challenge = await beginPasskeyStep(ctx, { kind: 'passkey', holder, personId: null })
  return generateAuthenticationOptions({
    rpID: rpId,
    challenge: new Uint8Array(Buffer.from(challenge, 'base64url')),
    userVerification: 'required',
    timeout: passkeyTime,
  })
}
