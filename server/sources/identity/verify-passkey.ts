import { type AuthenticationResponseJSON, verifyAuthenticationResponse } from '@simplewebauthn/server'
import type { PasskeySite } from '#domain/people/passkey.ts'
import type { PasskeyAnswer } from './read-passkey-answer.ts'
import { refusePasskey } from './refuse-passkey.ts'
import { requireOwnPage } from './require-own-page.ts'

/**
 * Believes the answer of a passkey, if it is signed with its key, here, for this challenge, by somebody who showed the
 * device who they are, and gives how far its counter has come. Whether that is far enough is not looked at here.
 *
 * @throws UserError passkey-answer.
 */
export async function verifyPasskey(
  { id, sent, challenge }: PasskeyAnswer,
  { origin, rpId }: PasskeySite,
  publicKey: Uint8Array,
): Promise<number> {
  const response = sent as unknown as AuthenticationResponseJSON
  try {
    requireOwnPage(response.response.clientDataJSON)
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response,
      expectedChallenge: challenge,
      expectedOrigin: origin,
      expectedRPID: rpId,
      credential: { id, publicKey: new Uint8Array(publicKey), counter: 0 },
    })
    if (!verified) throw new Error('its signature is wrong')
    return authenticationInfo.newCounter
  } catch (error) {
    throw refusePasskey(error)
  }
}
