import { crc32, inflateRawSync } from 'node:zlib'

/** The parts of a zip archive by name, each with its checksum proved. */
export function unpackZip(archive: Buffer): ReadonlyMap<string, Buffer> {
  const end = archive.lastIndexOf(Buffer.from('PK\u0005\u0006'))
  const parts = new Map<string, Buffer>()
  let at = archive.readUInt32LE(end + 16)
  for (let i = 0; i < archive.readUInt16LE(end + 10); i++) {
    const [name, extra, comment] = [28, 30, 32].map((place) => archive.readUInt16LE(at + place)) as [
      number,
      number,
      number,
    ]
    const local = archive.readUInt32LE(at + 42)
    const from = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28)
    const packed = archive.subarray(from, from + archive.readUInt32LE(at + 20))
    const part = archive.readUInt16LE(at + 10) === 8 ? inflateRawSync(packed) : packed
    const path = archive.toString('utf8', at + 46, at + 46 + name)
    if (crc32(part) !== archive.readUInt32LE(at + 16)) throw new Error(`${path} has another checksum`)
    parts.set(path, part)
    at += 46 + name + extra + comment
  }
  return parts
}
