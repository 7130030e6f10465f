import { crc32, inflateRawSync } from 'node:zlib'
import type { ZipEntry } from './inspect-zip.ts'
import { limits } from './limits.ts'
import { damaged, oversized } from './refuse.ts'

const localSignature = 0x04_03_4b_50
const localLength = 30
const stored = 0
const deflated = 8

/** Unpacks parts of one archive and keeps count of what they took together. */
export type Unpack = (name: string) => Buffer | null

/**
 * Makes the function that unpacks parts by name. What the directory says of a size is not trusted: inflating stops at
 * the stated size, and what comes out must have that size and checksum.
 */
export function unpacker(bytes: Buffer, entries: ReadonlyMap<string, ZipEntry>): Unpack {
  let left: number = limits.readBytes
  return (name) => {
    const entry = entries.get(name)
    if (!entry) return null
    left -= entry.unpackedBytes
    if (left < 0) throw oversized()
    const part = inflate(entry, packedBytes(bytes, entry))
    if (part.length !== entry.unpackedBytes || crc32(part) !== entry.crc) throw damaged()
    return part
  }
}

function packedBytes(bytes: Buffer, { localHeader, packedBytes }: ZipEntry): Buffer {
  if (localHeader + localLength > bytes.length) throw damaged()
  if (bytes.readUInt32LE(localHeader) !== localSignature) throw damaged()
  const start =
    localHeader + localLength + bytes.readUInt16LE(localHeader + 26) + bytes.readUInt16LE(localHeader + 28)
  if (start + packedBytes > bytes.length) throw damaged()
  return bytes.subarray(start, start + packedBytes)
}

function inflate({ method, unpackedBytes }: ZipEntry, packed: Buffer): Buffer {
  if (method === stored) return packed
  if (method !== deflated) throw damaged()
  try {
    // Zero would mean no limit at all.
    return inflateRawSync(packed, { maxOutputLength: Math.max(unpackedBytes, 1) })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw oversized()
    throw damaged()
  }
}
