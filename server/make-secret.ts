import { randomBytes } from 'node:crypto'

/** A secret of 256 random bits that fits in a cookie and an address. Only its SHA-256 is ever kept. */
export function makeSecret(): string {
  return randomBytes(32).toString('base64url')
}
