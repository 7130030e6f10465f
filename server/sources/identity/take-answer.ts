import {
  AuthorizationResponseError,
  authorizationCodeGrant,
  ClientError,
  type Configuration,
  fetchUserInfo,
  ResponseBodyError,
} from 'openid-client'
import { findClaim, type Claims } from '#domain/people/read-claims.ts'
import type { IdentityProvider } from '#domain/people/identity-provider.ts'
import { UserError } from '#server/errors.ts'
import type { SignInChecks } from './ask-provider.ts'
import { describeFailure } from './open-sign-in.ts'

/** Who somebody is to a provider, and what it says of them. */
export type Answer = Readonly<{ issuer: string; subject: string; claims: Claims }>

/**
 * Takes the answer of a provider as it came in the address: exchanges the code, and believes the token only when it is
 * the provider's own, signed with its key, meant for us, for this sign-in and in time.
 *
 * @throws UserError provider-declined where somebody broke off or was refused there, provider-away where it does not
 *   answer, provider-answer where what it says cannot be believed.
 */
export async function takeAnswer(
  configuration: Configuration,
  provider: IdentityProvider,
  { query, state, nonce, codeVerifier, redirectUri }: SignInChecks & Readonly<{ query: string }>,
): Promise<Answer> {
  try {
    const tokens = await authorizationCodeGrant(configuration, new URL(redirectUri + query), {
      pkceCodeVerifier: codeVerifier,
      expectedState: state,
      expectedNonce: nonce,
      idTokenExpected: true,
    })
    const claims: Claims = tokens.claims()!
    const { sub: subject } = claims
    if (typeof subject !== 'string' || subject === '') throw new Error('it names nobody')
    if (provider.tenant !== null && claims.tid !== provider.tenant) throw new Error('it is of another tenant')
    const more = lacks(claims, provider) ? await askForMore(configuration, tokens.access_token, subject) : {}
    return { issuer: provider.issuer, subject, claims: { ...more, ...claims } }
  } catch (error) {
    throw tell(error, provider)
  }
}

/** Many providers say what belongs to the scopes only to whoever asks once more. */
function lacks(claims: Claims, { organisation, roles }: IdentityProvider): boolean {
  const wanted = ['name', 'email', ...[organisation, roles].flatMap((map) => map?.claim ?? [])]
  return wanted.some((claim) => findClaim(claims, claim) === undefined)
}

async function askForMore(configuration: Configuration, token: string, subject: string): Promise<Claims> {
  if (configuration.serverMetadata().userinfo_endpoint === undefined) return {}
  const { acr: _, ...claims } = await fetchUserInfo(configuration, token, subject)
  return claims
}

function tell(error: unknown, { id, name }: IdentityProvider): UserError {
  if (error instanceof AuthorizationResponseError)
    return UserError.of('provider-declined', { provider: name })
  console.error('Sign-in with %s: %s', id, describeFailure(error))
  return isAway(error)
    ? UserError.of('provider-away', { provider: name }, 503)
    : UserError.of('provider-answer', { provider: name })
}

/** Not reached, too slow, or broken on its side; what it did say is then not the matter. */
function isAway(error: unknown): boolean {
  if (error instanceof ResponseBodyError) return error.status >= 500
  if (!(error instanceof ClientError)) return error instanceof TypeError && error.message === 'fetch failed'
  const { code, cause } = error
  return code === 'OAUTH_TIMEOUT' || (cause instanceof Response && cause.status >= 500) || isAway(cause)
}
