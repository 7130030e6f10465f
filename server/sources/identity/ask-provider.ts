import { buildAuthorizationUrl, calculatePKCECodeChallenge, type Configuration } from 'openid-client'
import type { IdentityProvider } from '#domain/people/identity-provider.ts'

/** What an answer must come back with, or prove that it knows. */
export type SignInChecks = Readonly<{
  state: string
  nonce: string
  codeVerifier: string
  redirectUri: string
}>

/** The address at the provider where somebody shows who they are; with a hint of who, where that is known. */
export async function askProvider(
  configuration: Configuration,
  { scopes, ask }: IdentityProvider,
  { state, nonce, codeVerifier, redirectUri, hint }: SignInChecks & Readonly<{ hint: string | null }>,
): Promise<string> {
  const parameters = {
    redirect_uri: redirectUri,
    scope: scopes.join(' '),
    state,
    nonce,
    code_challenge: await calculatePKCECodeChallenge(codeVerifier),
    code_challenge_method: 'S256',
    ...(ask.length > 0 && { acr_values: ask.join(' ') }),
    ...(hint !== null && { login_hint: hint }),
  }
  return buildAuthorizationUrl(configuration, parameters).href
}
