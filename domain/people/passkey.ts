import type { Assurance } from './sign-in.ts'

/** A key that a device or a program keeps for somebody, by what is shown of it. */
export type HeldPasskey = Readonly<{ id: string; name: string; createdAt: Date; usedAt: Date | null }>

/** Where the passkeys of an installation hold: the origin that browsers name, and the name that keys are bound to. */
export type PasskeySite = Readonly<{ origin: string; rpId: string }>

/** How long the name of a passkey may be. Characters. */
export const longestPasskeyName = 60

/** How many passkeys somebody may have. */
export const mostPasskeys = 20

/** How keys may sign, as the standard numbers it: Ed25519, P-256 and RSA, the first that a device knows. */
export const passkeyAlgorithms = [-8, -7, -257] as const

/**
 * Where passkeys hold, by the public address of the installation; null where it has none, or one without a name, to
 * which no browser binds a key.
 */
export function passkeySite(url: string | null): PasskeySite | null {
  if (url === null) return null
  const { hostname, origin } = new URL(url)
  const isNumber = hostname.startsWith('[') || /^[\d.]+$/.test(hostname)
  return isNumber ? null : { origin, rpId: hostname }
}

/**
 * The level of assurance of a sign-in by a passkey, by that of the sign-in in which it was added: never surer than that,
 * since nobody else has vouched for whose it is, and never above 2, since it may be copied between devices.
 */
export function passkeyAssurance(addedAt: Assurance): Assurance {
  return addedAt === 1 ? 1 : 2
}

/**
 * Whether the counter of a passkey has gone on since it was last used. Those that do not count always say 0; where it
 * stands still or goes back, two devices have the same key.
 */
export function hasGoneOn(before: number, now: number): boolean {
  return now > before || (now === 0 && before === 0)
}
