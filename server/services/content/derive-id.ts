import { sha256Of } from '#server/sha256-of.ts'

/**
 * An id made from what it names, so that the same example has the same address in every installation. Eight in the
 * third group marks a UUID of own making (RFC 9562).
 */
export function deriveId(...names: readonly string[]): string {
  const hash = sha256Of(names.join('\n'))
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-a${hash.slice(17, 20)}-${hash.slice(20, 32)}`
}
