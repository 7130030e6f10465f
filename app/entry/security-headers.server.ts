import type { Config } from '#server/config.ts'

/** What no page of ours has a use for, nor lets a page that gets in here use. */
const unusedFeatures = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
]

/** An answer that is no page does nothing at all, whatever a browser may take it for. */
const filePolicy = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox"

/** Two years, which is what browsers ask of those they know beforehand. */
const strictTransport = 'max-age=63072000; includeSubDomains'

/**
 * Sent with every answer. What may be kept in a cache says so itself; a page replaces the policy by its own
 * (`pagePolicy`).
 */
export function securityHeaders({ url }: Pick<Config, 'url'>): readonly (readonly [string, string])[] {
  const headers = [
    ['Content-Security-Policy', filePolicy],
    ['X-Content-Type-Options', 'nosniff'],
    ['Referrer-Policy', 'same-origin'],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    ['Cross-Origin-Resource-Policy', 'same-origin'],
    ['Permissions-Policy', unusedFeatures.map((feature) => `${feature}=()`).join(', ')],
    ['Cache-Control', 'no-store'],
  ] as const
  // A browser ignores it over plain http, and on loopback it would lock other programs of the same machine out.
  if (!url?.startsWith('https:')) return headers
  return [...headers, ['Strict-Transport-Security', strictTransport]]
}

/**
 * What a page may do. Scripts and style sheets are those whose tags carry the number of this very answer, so that
 * nothing written into a page runs; inline style and the older ways of making markup out of text are shut off.
 */
export function pagePolicy(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    `style-src 'nonce-${nonce}'`,
    "font-src 'self'",
    // The style sheets of Designsystemet draw their marks with data addresses.
    "img-src 'self' data:",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ')
}
