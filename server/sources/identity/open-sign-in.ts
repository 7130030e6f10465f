import {
  allowInsecureRequests,
  type ClientAuth,
  ClientSecretBasic,
  ClientSecretPost,
  clockTolerance,
  type Configuration,
  customFetch,
  discovery,
  enableNonRepudiationChecks,
  None,
} from 'openid-client'
import type { IdentityProvider, SignInSettings } from '#domain/people/identity-provider.ts'
import type { Config } from '#server/config.ts'
import { UserError } from '#server/errors.ts'
import { fetchModestly } from './fetch-modestly.ts'
import type { SignIn } from './sign-in.ts'

/** How long what a provider says of itself is believed. Milliseconds. */
const believedFor = 3_600_000

/** How long a provider may take to answer. Seconds. */
const patience = 8

/** How far its clock may be from ours. Seconds. */
const tolerance = 30

type Known = Readonly<{ until: number; found: Promise<Configuration> }>

/** Opens the way to the identity providers of an installation. Nothing is asked before somebody signs in. */
export function openSignIn(settings: SignInSettings, { variable }: Pick<Config, 'variable'>): SignIn {
  const known = new Map<string, Known>()
  return {
    settings,
    discover(provider) {
      const now = performance.now()
      const earlier = known.get(provider.id)
      if (earlier && now < earlier.until) return earlier.found
      const found = discover(provider, variable)
      known.set(provider.id, { until: now + believedFor, found })
      // Whoever comes next asks again.
      found.catch(() => known.delete(provider.id))
      return found
    },
  }
}

async function discover(provider: IdentityProvider, variable: Config['variable']): Promise<Configuration> {
  const { id, name, issuer, clientId } = provider
  const plain = issuer.startsWith('http:') ? [allowInsecureRequests] : []
  try {
    const metadata = { [clockTolerance]: tolerance }
    const found = await discovery(new URL(issuer), clientId, metadata, authenticationOf(provider, variable), {
      timeout: patience,
      [customFetch]: fetchModestly,
      execute: [enableNonRepudiationChecks, ...plain],
    })
    const said = found.serverMetadata()
    if (said.issuer !== issuer) throw new Error(`it calls itself ${said.issuer} and not ${issuer}`)
    for (const place of ['authorization_endpoint', 'token_endpoint', 'jwks_uri'] as const)
      if (said[place] === undefined) throw new Error(`it does not say its ${place}`)
    return found
  } catch (error) {
    console.error('Sign-in with %s: %s', id, describeFailure(error))
    throw UserError.of('provider-away', { provider: name }, 503)
  }
}

function authenticationOf({ secretVariable }: IdentityProvider, variable: Config['variable']): ClientAuth {
  if (secretVariable === null) return None()
  const secret = variable(secretVariable)
  if (secret === null) throw new Error(`the environment has no ${secretVariable}`)
  const [inBody, inHeader] = [ClientSecretPost(secret), ClientSecretBasic(secret)]
  return (server, ...rest) => {
    const takesBody = server.token_endpoint_auth_methods_supported?.includes('client_secret_post') ?? false
    return (takesBody ? inBody : inHeader)(server, ...rest)
  }
}

/** What went wrong with a provider, for the log of whoever runs the installation. Holds no token. */
export function describeFailure(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const { cause } = error
  const below = cause instanceof Error ? `: ${cause.message}` : ''
  return error.message + below
}
