import type { Config } from '#server/config.ts'

type Where = Pick<Config, 'url'>
type Headers = { get: (name: string) => string | null }

/** What a cookie of ours may hold: a secret, or nothing. */
const secretOf = /^[\w-]{43}$/

/** How long a sign-in may be under way. Seconds. */
const signInTime = 15 * 60

/** The secret of the session that a request holds; null where there is none, or something that never was one. */
export function readSessionCookie(headers: Headers, config: Where): string | null {
  return read(headers, nameOf('jamsides', config))
}

/** The `Set-Cookie` of somebody who has signed in. The browser forgets it when it is closed. */
export function writeSessionCookie(secret: string, config: Where): string {
  return write(nameOf('jamsides', config), secret, config)
}

/** The `Set-Cookie` of somebody who has signed out. */
export function clearSessionCookie(config: Where): string {
  return `${write(nameOf('jamsides', config), '', config)}; Max-Age=0`
}

/** The secret of the browser in which a sign-in was begun. */
export function readSignInCookie(headers: Headers, config: Where): string | null {
  return read(headers, nameOf('jamsides-sign-in', config))
}

/** The `Set-Cookie` by which the answer of a provider is known to have been asked for in this browser. */
export function writeSignInCookie(secret: string, config: Where): string {
  return `${write(nameOf('jamsides-sign-in', config), secret, config)}; Max-Age=${signInTime}`
}

/**
 * Behind TLS the name makes the browser see to it that no other host and no plain http has set the cookie; on loopback,
 * where there is no TLS, it goes without.
 */
function nameOf(name: string, config: Where): string {
  return isSecure(config) ? `__Host-${name}` : name
}

function read(headers: Headers, name: string): string | null {
  const cookies = (headers.get('cookie') ?? '').split(/; ?/)
  const secret = cookies.find((part) => part.startsWith(`${name}=`))?.slice(name.length + 1) ?? ''
  return secretOf.test(secret) ? secret : null
}

function write(name: string, value: string, config: Where): string {
  return `${name}=${value}; Path=/; HttpOnly; SameSite=Lax${isSecure(config) ? '; Secure' : ''}`
}

function isSecure({ url }: Where): boolean {
  return url !== null && url.startsWith('https:')
}
