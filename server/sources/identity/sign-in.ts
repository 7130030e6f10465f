import type { Configuration } from 'openid-client'
import type { IdentityProvider, SignInSettings } from '#domain/people/identity-provider.ts'

/** How people sign in to this installation, and the way to those who know who they are. */
export type SignIn = Readonly<{
  settings: SignInSettings
  /**
   * Where a provider is asked what, as it says itself; asked once an hour.
   *
   * @throws UserError provider-away.
   */
  discover: (provider: IdentityProvider) => Promise<Configuration>
}>
