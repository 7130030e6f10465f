import { decodeClientDataJSON } from '@simplewebauthn/server/helpers'

/**
 * Sees to it that what a passkey answers was asked for by a page of ours that stands in no frame of another site.
 *
 * @throws Error
 */
export function requireOwnPage(clientDataJSON: string): void {
  if (decodeClientDataJSON(clientDataJSON).crossOrigin === true)
    throw new Error('it was made in a frame of another site')
}
