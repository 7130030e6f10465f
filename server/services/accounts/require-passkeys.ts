import { passkeySite, type PasskeySite } from '#domain/people/passkey.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'

/** Where passkeys hold in this installation; null in trial mode, which has no accounts, and where it has no name. */
export function findPasskeySite({ config }: Context): PasskeySite | null {
  return config.trial ? null : passkeySite(config.url)
}

/**
 * Where passkeys hold. It is what the installation has been told, never what a request says.
 *
 * @throws UserError passkeys-off.
 */
export function requirePasskeys(ctx: Context): PasskeySite {
  const site = findPasskeySite(ctx)
  if (site === null) throw UserError.of('passkeys-off', undefined, 404)
  return site
}
