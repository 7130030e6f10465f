import { UserError } from '#server/errors.ts'
import { limits } from './limits.ts'
import { damaged, oversized } from './refuse.ts'

/** A part of the archive as its directory states it. */
export type ZipEntry = Readonly<{
  name: string
  method: number
  crc: number
  packedBytes: number
  unpackedBytes: number
  localHeader: number
}>

const endSignature = 0x06_05_4b_50
const entrySignature = 0x02_01_4b_50
const endLength = 22
const longestComment = 0xff_ff
const entryLength = 46
const encrypted = 0x1

/**
 * Reads the directory of a zip archive and refuses what no workbook needs, before anything is unpacked: too many
 * parts, too much in all, too high a ratio, parts that share bytes or names, parts that are encrypted.
 *
 * @throws UserError workbook-damaged, workbook-oversized or workbook-protected.
 */
export function inspectZip(bytes: Buffer): ReadonlyMap<string, ZipEntry> {
  const end = findEnd(bytes)
  const count = bytes.readUInt16LE(end + 10)
  const start = bytes.readUInt32LE(end + 16)
  if (count > limits.entries) throw oversized()
  const entries = new Map<string, ZipEntry>()
  let at = start
  for (let i = 0; i < count; i++) {
    if (at + entryLength > end || bytes.readUInt32LE(at) !== entrySignature) throw damaged()
    const entry = readEntry(bytes, at)
    if ((bytes.readUInt16LE(at + 8) & encrypted) !== 0) throw UserError.of('workbook-protected', undefined)
    if (entries.has(entry.name)) throw damaged()
    entries.set(entry.name, entry)
    at +=
      entryLength + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  requireModest(bytes, [...entries.values()])
  return entries
}

function requireModest(bytes: Buffer, entries: readonly ZipEntry[]): void {
  const total = (of: 'packedBytes' | 'unpackedBytes') => entries.reduce((sum, entry) => sum + entry[of], 0)
  const unpacked = total('unpackedBytes')
  // More packed bytes than there are in the file: its parts lie over each other, as in a file made to swell.
  if (total('packedBytes') > bytes.length) throw oversized()
  if (unpacked > limits.unpackedBytes) throw oversized()
  if (unpacked > limits.ratioFrom && unpacked > bytes.length * limits.ratio) throw oversized()
}

/** The end record stands last, before a comment of at most 64 KiB. */
function findEnd(bytes: Buffer): number {
  const lowest = Math.max(0, bytes.length - endLength - longestComment)
  for (let at = bytes.length - endLength; at >= lowest; at--) {
    if (bytes.readUInt32LE(at) === endSignature) return at
  }
  throw damaged()
}

function readEntry(bytes: Buffer, at: number): ZipEntry {
  const nameLength = bytes.readUInt16LE(at + 28)
  return {
    // Some programs write the path as on Windows.
    name: bytes.toString('utf8', at + entryLength, at + entryLength + nameLength).replaceAll('\\', '/'),
    method: bytes.readUInt16LE(at + 10),
    crc: bytes.readUInt32LE(at + 16),
    packedBytes: bytes.readUInt32LE(at + 20),
    unpackedBytes: bytes.readUInt32LE(at + 24),
    localHeader: bytes.readUInt32LE(at + 42),
  }
}
