import { createHmac, generateKeyPairSync, sign } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const stranger = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey

const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')

/** How a token is signed: as it should be, by a key nobody knows, with a shared secret, or not at all. */
export type Signing = 'own' | 'stranger' | 'secret' | 'none' | 'stripped'

/** A token with these claims. */
export function makeToken(claims: object, signing: Signing = 'own', kid = 'one'): string {
  const algorithm = { own: 'RS256', stranger: 'RS256', secret: 'HS256', none: 'none', stripped: 'RS256' }[
    signing
  ]
  const body = `${encode({ alg: algorithm, kid, typ: 'JWT' })}.${encode(claims)}`
  const pem = publicKey.export({ type: 'spki', format: 'pem' })
  if (signing === 'none' || signing === 'stripped') return `${body}.`
  if (signing === 'secret') return `${body}.${createHmac('sha256', pem).update(body).digest('base64url')}`
  return `${body}.${sign('sha256', Buffer.from(body), signing === 'own' ? privateKey : stranger).toString('base64url')}`
}

/** What the provider answers with; `token` answers whoever brings a code. */
export type Behaviour = {
  discovery: (usual: Record<string, unknown>) => unknown
  token: (response: ServerResponse) => void
  userInfo: (response: ServerResponse) => void
  keys: (response: ServerResponse, usual: object) => void
}

/** Answers with JSON. */
export function sendJson(response: ServerResponse, value: unknown, status = 200): void {
  response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(value))
}

/** A provider on this machine that says whatever a test wants it to; its `behaviour` can be changed at any time. */
export async function startHostileProvider() {
  const behaviour: Behaviour = {
    discovery: (usual) => usual,
    token: (response) => sendJson(response, { error: 'invalid_grant' }, 400),
    userInfo: (response) => sendJson(response, {}, 404),
    keys: sendJson,
  }
  const server = createServer((request, response) => {
    const usualKeys = {
      keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'one', use: 'sig', alg: 'RS256' }],
    }
    const path = request.url?.split('?')[0]
    if (path === '/.well-known/openid-configuration') sendJson(response, behaviour.discovery(usualDiscovery))
    else if (path === '/keys') behaviour.keys(response, usualKeys)
    else if (path === '/token') behaviour.token(response)
    else if (path === '/me') behaviour.userInfo(response)
    else response.writeHead(404).end()
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const usualDiscovery = {
    issuer,
    authorization_endpoint: `${issuer}/authorize`,
    token_endpoint: `${issuer}/token`,
    jwks_uri: `${issuer}/keys`,
    userinfo_endpoint: `${issuer}/me`,
    response_types_supported: ['code'],
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: ['RS256'],
    code_challenge_methods_supported: ['S256'],
  }
  const close = () => {
    server.closeAllConnections()
    return new Promise((resolve) => server.close(resolve))
  }
  return { issuer, behaviour, close }
}
