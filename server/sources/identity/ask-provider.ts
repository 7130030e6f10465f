import { buildAuthorizationUrl, calculatePKCECodeChallenge, type Configuration } from 'openid-client'
import type { IdentityProvider } from '#domain/people/identity-provider.ts'

/** What an answer must come back with, or prove that it knows. */
export type SignInChecks = Readonly<{
  state: string
  nonce: string
  codeVerifier: string
  redirectUri: string
}>

/** Who it may be, where that is known, and whether the provider is to ask whoever it has let in already. */
type Wish = Readonly<{ hint: string | null; again: boolean }>

/** The address at the provider where somebody shows who they are. */
export async function askProvider(
  configuration: Configuration,
  { scopes, ask }: IdentityProvider,
  { state, nonce, codeVerifier, redirectUri, hint, again }: SignInChecks & Wish,
): Promise<string> {
  const parameters = {
    redirect_uri: redirectUri,
    scope: scopes.join(' '),
    state,
    nonce,
    code_challenge: await calculatePKCECodeChallenge(codeVerifier),
    code_challenge_method: 'S256',
    ...(ask.length > 0 && { acr_values: ask.join(' ') }),
    ...(again && { prompt: 'login' }),
    ...(hint !== null && { login_hint: hint }),
  }
  return buildAuthorizationUrl(configuration, parameters).href
}
