import { address } from '#app/addresses.ts'
import type { Context } from '#server/context.ts'
import type { AddressOf } from '#server/services/people/send-invitation.ts'

/**
 * Makes the whole address of an invitation. Where the installation has been told no address of its own it listens on
 * loopback only, and the one it was asked at is the one that works.
 */
export function invitationAddress({ config }: Context, request: Request): AddressOf {
  const base = config.url ?? new URL(request.url).origin
  return (secret, language) => base + address(language, 'invitation', { secret })
}
