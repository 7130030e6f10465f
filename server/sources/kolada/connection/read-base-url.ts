import { UserError } from '#server/errors.ts'
import { isLoopback } from '#server/is-loopback.ts'

/** Where the interface is asked, without a slash at its end. */
export type BaseUrl = Readonly<{ url: string; host: string; path: string; loopback: boolean }>

/**
 * Reads the address of the interface: https anywhere on the open internet, or plain http on the own machine, where the
 * working fake is.
 *
 * @throws UserError `kolada-base-url` for anything else.
 */
export function readBaseUrl(text: string): BaseUrl {
  const url = URL.canParse(text) ? new URL(text) : null
  const isOwn = url !== null && isLoopback(url.hostname)
  const isPlain = url !== null && !url.username && !url.password && !url.search && !url.hash
  if (!isPlain || !(url.protocol === 'https:' || (url.protocol === 'http:' && isOwn)))
    throw UserError.of('kolada-base-url', { url: text })
  const path = url.pathname.replace(/\/+$/, '')
  return { url: url.origin + path, host: url.hostname, path, loopback: isOwn }
}
