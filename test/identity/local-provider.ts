import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { once } from 'node:events'
import { type Configuration, Provider } from 'oidc-provider'

/** Somebody whom the provider knows, with what it says of them. */
export type KnownPerson = Readonly<{
  subject: string
  name: string
  claims: Readonly<Record<string, unknown>>
}>

/** How a provider is set up. */
export type ProviderOptions = Readonly<{
  /** 0 for any that is free. */
  port?: number
  people: readonly KnownPerson[]
  client: Readonly<{ id: string; secret: string; redirectUris: readonly string[] }>
  /** The levels it can give, as values of `acr`. */
  levels?: readonly string[]
  /** Whether the token holds what belongs to the scopes; otherwise it has to be asked for. */
  claimsInToken?: boolean
}>

/** A provider that runs. */
export type LocalProvider = Readonly<{ issuer: string; close: () => Promise<void> }>

/**
 * A real OpenID provider on this machine, for trying and for tests: oidc-provider with a page on which one chooses who
 * to be and how surely. It asks for no password; it must never be reached by anybody else.
 */
export async function startLocalProvider(options: ProviderOptions): Promise<LocalProvider> {
  const server = createServer()
  server.listen(options.port ?? 0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const issuer = `http://127.0.0.1:${port}`
  const provider = new Provider(issuer, configurationOf(options, port))
  const answer = provider.callback()
  server.on('request', (request, response) => {
    forget(request, port)
    const work = request.url?.startsWith('/choose/')
      ? choose(provider, options, request, response)
      : answer(request, response)
    work.catch((error: unknown) => response.writeHead(500).end(String(error)))
  })
  return { issuer, close: () => closeServer(server) }
}

function configurationOf(
  { people, client, levels = [], claimsInToken = true }: ProviderOptions,
  port: number,
) {
  const claims = [...new Set(people.flatMap((person) => Object.keys(person.claims)))]
  return {
    clients: [
      {
        client_id: client.id,
        client_secret: client.secret,
        redirect_uris: [...client.redirectUris],
        response_types: ['code'],
        grant_types: ['authorization_code'],
      },
    ],
    claims: {
      openid: ['sub'],
      profile: ['name', ...claims.filter((name) => name !== 'email')],
      email: ['email'],
    },
    acrValues: [...levels],
    conformIdTokenClaims: !claimsInToken,
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_, interaction) => `/choose/${interaction.uid}` },
    // Browsers share cookies between the ports of a machine.
    cookies: {
      keys: ['for this machine only'],
      names: { session: `p${port}s`, interaction: `p${port}i`, resume: `p${port}r` },
    },
    findAccount: (_, subject) => {
      const person = people.find((one) => one.subject === subject)
      return (
        person && {
          accountId: subject,
          claims: () => ({ sub: subject, name: person.name, ...person.claims }),
        }
      )
    },
    // Nobody is asked whether their name may be told: whoever runs both has decided that.
    loadExistingGrant: async (ctx) => {
      const { client: asking, session, provider } = ctx.oidc
      const grant = new provider.Grant({ clientId: asking!.clientId, accountId: session!.accountId! })
      grant.addOIDCScope('openid profile email')
      await grant.save()
      return grant
    },
    ttl: {
      Session: 3600,
      Interaction: 600,
      Grant: 3600,
      AccessToken: 300,
      IdToken: 300,
      AuthorizationCode: 60,
    },
  } satisfies Configuration
}

/** Nobody is remembered, so that one can be another the next time. */
function forget({ headers }: IncomingMessage, port: number): void {
  const kept = headers.cookie?.split('; ').filter((cookie) => !cookie.startsWith(`p${port}s`))
  headers.cookie = kept?.join('; ')
}

/** The page on which one chooses who to be, and what is chosen there. */
async function choose(
  provider: Provider,
  { people, levels = [] }: ProviderOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method === 'POST') {
    const form = new URLSearchParams(await text(request))
    const subject = form.get('person')
    const acr = form.get('level') ?? undefined
    const declined = { error: 'access_denied', error_description: 'Broken off.' }
    const result = subject === null ? declined : { login: { accountId: subject, acr, remember: false } }
    return provider.interactionFinished(request, response, result)
  }
  response.setHeader('Content-Type', 'text/html; charset=utf-8')
  response.end(pageOf(people, levels))
}

const page = (body: string) => `<!doctype html><html lang="sv"><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>Provinloggning</title>
<style>body{font:1.1rem/1.5 sans-serif;max-width:34rem;margin:3rem auto;padding:0 1rem}button{font:inherit;padding:.5rem 1rem;margin:.2rem 0}</style>
<main><h1>Provinloggning</h1><p>Bara för den här datorn, utan lösenord. Vem är du?</p>${body}</main></html>`

function pageOf(people: readonly KnownPerson[], levels: readonly string[]): string {
  const level = levels.map(
    (value, i) =>
      `<label><input type="radio" name="level" value="${value}"${i === 0 ? ' checked' : ''}> ${value}</label><br>`,
  )
  const buttons = people.map(
    ({ subject, name }) => `<p><button name="person" value="${subject}">${name}</button></p>`,
  )
  return page(`<form method="post">${level.join('')}${buttons.join('')}<p><button>Avbryt</button></p></form>`)
}

async function closeServer(server: Server): Promise<void> {
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
}
