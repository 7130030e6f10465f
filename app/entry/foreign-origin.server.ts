const reading = new Set(['GET', 'HEAD', 'OPTIONS'])

/** Whether a request that would change something was sent by a page of another site. */
export function isForeign(request: Request): boolean {
  if (reading.has(request.method)) return false
  const site = request.headers.get('sec-fetch-site')
  if (site !== null) return site !== 'same-origin' && site !== 'none'
  const origin = request.headers.get('origin')
  // A request without either header comes from a program, not from a page.
  return origin !== null && (!URL.canParse(origin) || new URL(origin).host !== request.headers.get('host'))
}
