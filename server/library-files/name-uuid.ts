import { createHash } from 'node:crypto'

/** The namespace of names in the library: chosen once, at random, and never changed. */
const namespace = Buffer.from('8d729ab2dd5244b6a993f23e2c88f098', 'hex')

/** The UUID of a name (RFC 9562, version 5): the same wherever the library stands. */
export function nameUuid(name: string): string {
  const hash = createHash('sha1').update(namespace).update(name, 'utf8').digest().subarray(0, 16)
  hash[6] = (hash[6]! & 0x0f) | 0x50
  hash[8] = (hash[8]! & 0x3f) | 0x80
  return hash.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
