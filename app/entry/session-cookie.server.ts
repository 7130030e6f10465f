import type { Config } from '#server/config.ts'

/** What a cookie may hold: a secret of ours, or nothing. */
const secretOf = /^[\w-]{43}$/

/**
 * Behind TLS the name makes the browser see to it that no other host and no plain http has set the cookie; on loopback,
 * where there is no TLS, it goes without.
 */
function nameOfSessionCookie({ url }: Pick<Config, 'url'>): string {
  return isSecure(url) ? '__Host-jamsides' : 'jamsides'
}

/** The secret that a request holds; null where there is none, or something that never was one. */
export function readSessionCookie(
  headers: { get: (name: string) => string | null },
  config: Pick<Config, 'url'>,
): string | null {
  const start = `${nameOfSessionCookie(config)}=`
  const cookies = (headers.get('cookie') ?? '').split(/; ?/)
  const secret = cookies.find((part) => part.startsWith(start))?.slice(start.length) ?? ''
  return secretOf.test(secret) ? secret : null
}

/** The `Set-Cookie` of somebody who has signed in. The browser forgets it when it is closed. */
export function writeSessionCookie(secret: string, config: Pick<Config, 'url'>): string {
  return `${nameOfSessionCookie(config)}=${secret}; ${attributes(config)}`
}

/** The `Set-Cookie` of somebody who has signed out. */
export function clearSessionCookie(config: Pick<Config, 'url'>): string {
  return `${nameOfSessionCookie(config)}=; ${attributes(config)}; Max-Age=0`
}

function attributes({ url }: Pick<Config, 'url'>): string {
  return `Path=/; HttpOnly; SameSite=Lax${isSecure(url) ? '; Secure' : ''}`
}

function isSecure(url: string | null): boolean {
  return url !== null && url.startsWith('https:')
}
