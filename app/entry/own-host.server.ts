import type { Config } from '#server/config.ts'
import { isLoopback } from '#server/is-loopback.ts'

/**
 * Whether a request names this installation. A page of another site can make its own name point at this machine and
 * would then be taken for ours, but it cannot choose what the browser writes in `Host`.
 */
export function isOwnHost(
  host: string | undefined,
  { url, host: own }: Pick<Config, 'url' | 'host'>,
): boolean {
  if (host === undefined || !URL.canParse(`http://${host}`)) return false
  const { hostname, pathname, username, search } = new URL(`http://${host}`)
  if (pathname !== '/' || username !== '' || search !== '') return false
  if (isLoopback(hostname) || hostname === own) return true
  return url !== null && new URL(url).host === host.toLowerCase()
}
