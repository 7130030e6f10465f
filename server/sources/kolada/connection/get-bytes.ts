import { get as getPlain, type IncomingMessage } from 'node:http'
import { get as getSecure } from 'node:https'
import { createGunzip } from 'node:zlib'
import { UserError } from '#server/errors.ts'
import { checkedLookup } from './checked-lookup.ts'
import type { BaseUrl } from './read-base-url.ts'

/** What the other side answered. `location` is where it would send us, which is never followed. */
export type RawAnswer = Readonly<{
  status: number
  retryAfter: string | null
  location: string | null
  body: Buffer
}>

/** The most that an answer may take. */
export type AnswerLimits = Readonly<{ bytes: number; milliseconds: number }>

/** An answer that is larger than any page of the interface can be. */
export class AnswerTooLarge extends Error {}

/** An answer that did not come in time. */
export class AnswerTooSlow extends Error {}

type Order = Readonly<{ base: BaseUrl; pathAndQuery: string; limits: AnswerLimits; signal: AbortSignal }>

/**
 * Asks once and reads the whole answer. Redirects are not followed.
 *
 * @throws AnswerTooLarge, AnswerTooSlow, the reason of the signal, the error of the connection, or UserError
 * `kolada-address` where the path would lead to another host.
 */
export async function getBytes({ base, pathAndQuery, limits, signal }: Order): Promise<RawAnswer> {
  const timeout = AbortSignal.timeout(limits.milliseconds)
  const ended = AbortSignal.any([signal, timeout])
  try {
    const message = await ask(addressOf(base, pathAndQuery), base, ended)
    return {
      status: message.statusCode ?? 0,
      retryAfter: message.headers['retry-after'] ?? null,
      location: message.headers.location ?? null,
      body: await readBody(message, limits.bytes),
    }
  } catch (error) {
    if (signal.aborted) throw signal.reason
    throw timeout.aborted ? new AnswerTooSlow() : error
  }
}

/** A path that begins with two slashes names a host, and the host is never for an answer to choose. */
function addressOf(base: BaseUrl, pathAndQuery: string): URL {
  const url = new URL(pathAndQuery, base.url)
  if (url.origin !== new URL(base.url).origin)
    throw UserError.of('kolada-address', { host: base.host, address: url.host })
  return url
}

function ask(url: URL, base: BaseUrl, signal: AbortSignal): Promise<IncomingMessage> {
  const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>()
  const get = url.protocol === 'https:' ? getSecure : getPlain
  const headers = {
    accept: 'application/json',
    'accept-encoding': 'gzip',
    'user-agent': 'Jamsides (open source; polite: at most five requests a second)',
  }
  get(url, { headers, signal, lookup: checkedLookup(base) }, resolve).on('error', reject)
  return promise
}

async function readBody(message: IncomingMessage, most: number): Promise<Buffer> {
  const isPacked = message.headers['content-encoding'] === 'gzip'
  // A connection that breaks midway must be seen by whoever reads what is unpacked.
  const stream = isPacked ? message.compose(createGunzip()) : message
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > most) throw new AnswerTooLarge()
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
