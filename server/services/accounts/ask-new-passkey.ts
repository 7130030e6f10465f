import {
  generateRegistrationOptions,
  type PublicKeyCredentialCreationOptionsJSON,
} from '@simplewebauthn/server'
import { mostPasskeys, passkeyAlgorithms } from '#domain/people/passkey.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { listPasskeysOf } from '#server/store/accounts/list-passkeys-of.ts'
import { limitRate } from '../access/limit-rate.ts'
import { beginPasskeyStep, passkeyTime } from './passkey-step.ts'
import { requireFreshSession } from './require-fresh-session.ts'
import { requirePasskeys } from './require-passkeys.ts'

/**
 * What a browser is to ask of a device that shall keep a new passkey for whoever acts: one that it finds by itself at
 * sign-in, and gives out only to somebody who shows who they are.
 *
 * @throws UserError too-many-requests, passkeys-off, step-in-first, sign-in-again, sign-in-surer or too-many-passkeys.
 */
export async function askNewPasskey(ctx: Context): Promise<PublicKeyCredentialCreationOptionsJSON> {
  await limitRate(ctx, 'passkey')
  const { rpId } = requirePasskeys(ctx)
  const { id: personId, name } = await requireFreshSession(ctx)
  const held = await listPasskeysOf(ctx.program, personId)
  if (held.length >= mostPasskeys) throw UserError.of('too-many-passkeys', { most: mostPasskeys }, 409)
  const challenge = await beginPasskeyStep(ctx, { kind: 'new-passkey', holder: ctx.session!.id, personId })
  return generateRegistrationOptions({
    rpName: 'Jämsides',
    rpID: rpId,
    userID: new Uint8Array(Buffer.from(personId)),
    userName: name,
    userDisplayName: name,
    challenge: new Uint8Array(Buffer.from(challenge, 'base64url')),
    timeout: passkeyTime,
    attestationType: 'none',
    supportedAlgorithmIDs: [...passkeyAlgorithms],
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    excludeCredentials: held.map(({ id, transports }) => ({ id, transports: [...transports] })),
  })
}
