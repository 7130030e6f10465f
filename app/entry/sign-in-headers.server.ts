import type { Config } from '#server/config.ts'
import { clearSessionCookie, writeSessionCookie } from './session-cookie.server.ts'

/** What tells the browser that somebody has signed in. */
export function signInHeaders(secret: string, config: Pick<Config, 'url'>): Headers {
  return new Headers({ 'Set-Cookie': writeSessionCookie(secret, config) })
}

/**
 * What tells the browser that somebody has signed out: nothing of ours stays there. Other cookies are left alone, since
 * a browser would throw away those of the whole domain, where other services of the same body live.
 */
export function signOutHeaders(config: Pick<Config, 'url'>): Headers {
  return new Headers({ 'Set-Cookie': clearSessionCookie(config), 'Clear-Site-Data': '"cache", "storage"' })
}
