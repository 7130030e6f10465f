import { type RegistrationResponseJSON, verifyRegistrationResponse } from '@simplewebauthn/server'
import { decodeAttestationObject, isoBase64URL } from '@simplewebauthn/server/helpers'
import { passkeyAlgorithms, type PasskeySite } from '#domain/people/passkey.ts'
import type { PasskeyAnswer } from './read-passkey-answer.ts'
import { refusePasskey } from './refuse-passkey.ts'
import { requireOwnPage } from './require-own-page.ts'

/** What is kept of a new passkey. */
export type NewPasskey = Readonly<{
  id: string
  publicKey: Uint8Array
  counter: number
  transports: readonly string[]
}>

/**
 * Takes a new passkey, if it was made here, for this challenge, by somebody who showed the device who they are.
 *
 * @throws UserError passkey-answer.
 */
export async function verifyNewPasskey(
  { sent, challenge }: PasskeyAnswer,
  { origin, rpId }: PasskeySite,
): Promise<NewPasskey> {
  const response = sent as unknown as RegistrationResponseJSON
  try {
    requireOwnPage(response.response.clientDataJSON)
    requireNoWitness(response)
    const { registrationInfo } = await verifyRegistrationResponse({
      response,
      expectedChallenge: challenge,
      expectedOrigin: origin,
      expectedRPID: rpId,
      supportedAlgorithmIDs: [...passkeyAlgorithms],
    })
    if (!registrationInfo) throw new Error('its signature is wrong')
    const { id, publicKey, counter } = registrationInfo.credential
    return { id, publicKey, counter, transports: transportsOf(response.response.transports) }
  } catch (error) {
    throw refusePasskey(error)
  }
}

/**
 * We ask for no word of who made the device. Certificates that come all the same are not looked at: checking them would
 * fetch addresses that they choose.
 */
function requireNoWitness({ response }: RegistrationResponseJSON): void {
  const attestation = decodeAttestationObject(isoBase64URL.toBuffer(response.attestationObject))
  const format = attestation.get('fmt')
  const vouchesForItself = format === 'packed' && attestation.get('attStmt').get('x5c') === undefined
  if (format !== 'none' && !vouchesForItself) throw new Error(`it brings the word of others (${format})`)
}

/** How a device says it is reached: only told to browsers again, so what it may not say is left out. */
function transportsOf(said: unknown): readonly string[] {
  if (!Array.isArray(said)) return []
  return said.filter((one): one is string => typeof one === 'string' && /^[\w-]{1,32}$/.test(one)).slice(0, 8)
}
