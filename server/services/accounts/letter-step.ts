import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { sha256Of } from '#server/sha256-of.ts'

/** How long an e-mailed link can be used. Milliseconds. */
export const letterTime = 15 * 60_000

/** What is kept of an e-mailed link besides whose it is and until when. */
export type LetterStep = Readonly<{
  /** SHA-256 of the secret that the browser holds in which the link was asked for. */
  browser: string
  /** SHA-256 of the secret of the link and the code that was shown there: neither can be told from what is kept. */
  code: string
  /** How often the code has been tried. */
  tries: number
  /** The own path to go on to. */
  to: string | null
}>

/** What is kept of the code that belongs to a link. */
export function sealCode(secret: string, code: string): string {
  return sha256Of(`${secret} ${code}`)
}

/** Where somebody gets links to sign in by; null where they get none. */
export function letterAddress(
  { config }: Context,
  account: { email: string | null } | undefined,
): string | null {
  return config.emailSignIn && !config.trial ? (account?.email ?? null) : null
}

/**
 * Sees to it that one signs in by e-mailed links here.
 *
 * @throws UserError no-such-page.
 */
export function requireEmailSignIn({ config }: Context): void {
  if (!config.emailSignIn || config.trial) throw UserError.of('no-such-page', undefined, 404)
}
