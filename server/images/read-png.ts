import { crc32 } from 'node:zlib'
import type { Picture } from './picture.ts'

/** What it takes to draw a picture (PNG 3, W3C 2025, 11.2 and 11.3.1); all else is comments, profiles and more pictures. */
const drawn = new Set(['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND'])

const signatureLength = 8

/**
 * A PNG without what is not drawn; null where it is broken off or a part of it is damaged. Compressed comments, which
 * may unfold to any size, are left out unread.
 */
export function readPng(bytes: Buffer): Picture | null {
  const kept = [bytes.subarray(0, signatureLength)]
  let last = ''
  for (let at = signatureLength; last !== 'IEND';) {
    if (at + 12 > bytes.length) return null
    const length = bytes.readUInt32BE(at)
    const end = at + 12 + length
    if (end > bytes.length) return null
    last = bytes.toString('latin1', at + 4, at + 8)
    if (drawn.has(last)) {
      if (crc32(bytes.subarray(at + 4, end - 4)) !== bytes.readUInt32BE(end - 4)) return null
      kept.push(bytes.subarray(at, end))
    }
    at = end
  }
  const [, header] = kept
  if (header!.toString('latin1', 4, 8) !== 'IHDR' || header!.length !== 25) return null
  const [width, height] = [header!.readUInt32BE(8), header!.readUInt32BE(12)]
  return width === 0 || height === 0 ? null : { type: 'image/png', width, height, bytes: Buffer.concat(kept) }
}
