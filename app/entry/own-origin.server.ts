import type { Config } from '#server/config.ts'

/**
 * The address of this installation as the browser that asks knows it. The request is believed only where there is no
 * public address, and then the program listens on loopback alone.
 */
export function ownOrigin(request: Request, { url }: Pick<Config, 'url'>): string {
  return url ?? new URL(request.url).origin
}
