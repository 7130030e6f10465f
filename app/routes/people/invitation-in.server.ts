import { address } from '#app/addresses.ts'

/** The secret of the invitation that a path of ours leads to; null where it leads elsewhere. */
export function invitationIn(path: string | null): string | null {
  const secret = path?.split('?')[0]?.split('/').at(-1) ?? ''
  const leadsThere = (['sv', 'en'] as const).some((one) => address(one, 'invitation', { secret }) === path)
  return leadsThere ? secret : null
}
