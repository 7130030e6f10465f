import type { IncomingMessage } from 'node:http'

const reading = new Set(['GET', 'HEAD', 'OPTIONS'])

/** Whether a request that would change something was sent by a page of another site. */
export function isForeign({ method, headers }: Pick<IncomingMessage, 'method' | 'headers'>): boolean {
  if (reading.has(method ?? '')) return false
  const site = headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return true
  // A request without either header comes from a program, not from a page.
  const { origin } = headers
  return origin !== undefined && (!URL.canParse(origin) || new URL(origin).host !== headers.host)
}
