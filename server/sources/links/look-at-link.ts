import { lookup } from 'node:dns/promises'
import { type IncomingMessage, request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import { isIP } from 'node:net'
import type { LinkOutcome } from '#domain/links/link-check.ts'
import { isPublicAddress } from '#server/is-public-address.ts'

/** How an address is looked at. All but `agent` is there for tests, which have no world to look at. */
export type LinkDoor = Readonly<{
  /** Who asks, as the other side reads it. */
  agent: string
  /** Whether a network address may be reached at all. */
  mayReach?: (address: string) => boolean
  /** The network addresses of a name. */
  resolve?: (host: string) => Promise<readonly string[]>
  /** The ports that may be asked, by protocol; the empty one is that which goes without saying. */
  ports?: Readonly<Record<string, readonly string[]>>
  /** How long one answer may take. Milliseconds. */
  patience?: number
}>

const mostRedirects = 5
const usualPorts = { 'http:': ['', '8080'], 'https:': ['', '8443'] }
const usualPatience = 10_000

/** What came of one request: a status and where it leads, or that nobody answered, or that it may not be made. */
type Answer = Readonly<{ status: number; location: string | null }> | 'silent' | 'closed'

/**
 * Looks whether an address of the web can be opened, without reading what stands there: by HEAD, and by GET where that is
 * not liked. Only http and https to the usual ports; names are resolved here, every address of theirs must be one that
 * anybody can reach, and the connection goes to the one that was looked at, after each redirect anew.
 *
 * @returns `unchecked` for what may not be reached from here; `reached` is whether anybody answered at all.
 */
export async function lookAtLink(
  url: string,
  door: LinkDoor,
  stop: AbortSignal,
): Promise<Readonly<{ outcome: LinkOutcome; reached: boolean }>> {
  let at = new URL(url)
  for (let step = 0; step <= mostRedirects; step++) {
    const answer = await ask(at, door, stop)
    if (answer === 'closed') return { outcome: 'unchecked', reached: step > 0 }
    if (answer === 'silent') return { outcome: 'failing', reached: step > 0 }
    const { status, location } = answer
    const isRedirect = status >= 300 && status < 400 && location !== null
    if (!isRedirect) return { outcome: outcomeOf(status), reached: true }
    if (!URL.canParse(location, at.href)) return { outcome: 'failing', reached: true }
    at = new URL(location, at)
  }
  return { outcome: 'failing', reached: true }
}

/** Whoever does not let a program in, or wants less of it, is there all the same. */
function outcomeOf(status: number): LinkOutcome {
  if (status === 404 || status === 410) return 'gone'
  return status >= 500 ? 'failing' : 'answers'
}

async function ask(url: URL, door: LinkDoor, stop: AbortSignal): Promise<Answer> {
  if (!isUsual(url, door.ports ?? usualPorts)) return 'closed'
  const address = await findAddress(url.hostname.replace(/^\[|\]$/g, ''), door)
  if (address === 'silent' || address === 'closed') return address
  const send = (method: 'HEAD' | 'GET') => sendTo(url, method, address, door, stop)
  const head = await send('HEAD')
  const isLiked = typeof head === 'object' && head.status < 400
  return isLiked ? head : send('GET')
}

/** Only what a browser would open by itself; with a name and a password in it an address would let us in somewhere. */
function isUsual(
  { protocol, port, username, password }: URL,
  ports: NonNullable<LinkDoor['ports']>,
): boolean {
  const known = protocol === 'http:' || protocol === 'https:'
  return known && ports[protocol]!.includes(port) && username === '' && password === ''
}

/** The address to connect to; none where only one of those that the name has may not be reached. */
async function findAddress(
  host: string,
  { mayReach = isPublicAddress, resolve = resolveAll }: LinkDoor,
): Promise<string> {
  const addresses = isIP(host) === 0 ? await resolve(host).catch(() => []) : [host]
  if (addresses.length === 0) return 'silent'
  return addresses.every(mayReach) ? addresses[0]! : 'closed'
}

async function resolveAll(host: string): Promise<readonly string[]> {
  return (await lookup(host, { all: true })).map(({ address }) => address)
}

function sendTo(
  url: URL,
  method: 'HEAD' | 'GET',
  address: string,
  { agent, patience = usualPatience }: LinkDoor,
  stop: AbortSignal,
): Promise<Answer> {
  const request = url.protocol === 'https:' ? requestHttps : requestHttp
  const family = isIP(address)
  return new Promise((resolve) => {
    const asked = request(url, {
      method,
      agent: false,
      headers: { 'user-agent': agent, accept: '*/*' },
      signal: AbortSignal.any([stop, AbortSignal.timeout(patience)]),
      // The name is not asked for again: what it leads to by now may be another place.
      lookup: (_, options, found) =>
        options.all ? found(null, [{ address, family }]) : found(null, address, family),
    })
    asked.once('response', (response: IncomingMessage) => {
      const { statusCode: status = 0, headers } = response
      // What stands there is nobody's to read.
      response.destroy()
      resolve({ status, location: headers.location ?? null })
    })
    asked.on('error', () => resolve('silent'))
    asked.end()
  })
}
