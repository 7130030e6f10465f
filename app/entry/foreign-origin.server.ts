import type { IncomingMessage } from 'node:http'

const reading = new Set(['GET', 'HEAD', 'OPTIONS'])

/** Whether a request that would change something was sent by a page of another site. */
export function isForeign({ method, headers }: Pick<IncomingMessage, 'method' | 'headers'>): boolean {
  if (reading.has(method ?? '')) return false
  const site = headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return true
  // Our own pages always say where they send from. Who says nothing at all is a program, not a page.
  const from = headers.origin ?? headers.referer
  return from !== undefined && (!URL.canParse(from) || new URL(from).host !== headers.host)
}
