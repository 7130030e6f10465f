import { inflateRawSync } from 'node:zlib'
import { inspectZip } from '#server/workbooks/inspect-zip.ts'
import { packZip, type Part } from './zip.ts'

/** A random number from 0 up to 1. */
type Random = () => number

/** Changes some bytes of a file: flips, overwrites, repeats, cuts out or cuts off. */
export function mutateBytes(file: Buffer, random: Random): Buffer {
  let bytes: Buffer = Buffer.from(file)
  for (let times = 1 + Math.floor(random() * 4); times > 0; times--) bytes = mutateOnce(bytes, random)
  return bytes
}

function mutateOnce(bytes: Buffer, random: Random): Buffer {
  const at = Math.floor(random() * bytes.length)
  const length = Math.min(bytes.length - at, 1 + Math.floor(random() * 32))
  const kind = Math.floor(random() * 6)
  if (kind === 0) return bytes.subarray(0, at)
  if (kind === 1) return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + length)])
  if (kind === 2) return Buffer.concat([bytes.subarray(0, at + length), bytes.subarray(at)])
  const changed = Buffer.from(bytes)
  if (kind === 3) changed.fill(0xff, at, at + length)
  else changed[at] = kind === 4 ? changed[at]! ^ (1 << Math.floor(random() * 8)) : Math.floor(random() * 256)
  return changed
}

/** Changes bytes inside the parts of a workbook and packs it anew, so that the change gets past size and checksum. */
export function mutateParts(file: Buffer, random: Random): Buffer {
  const entries = [...inspectZip(file).values()]
  const chosen = Math.floor(random() * entries.length)
  const parts = entries.map((entry, i): Part => {
    const data = partOf(file, entry)
    return { name: entry.name, data: i === chosen ? mutateBytes(data, random) : data }
  })
  return packZip(parts)
}

function partOf(
  file: Buffer,
  {
    localHeader,
    packedBytes,
    method,
  }: ReturnType<typeof inspectZip> extends ReadonlyMap<string, infer E> ? E : never,
): Buffer {
  const start = localHeader + 30 + file.readUInt16LE(localHeader + 26) + file.readUInt16LE(localHeader + 28)
  const packed = file.subarray(start, start + packedBytes)
  return method === 0 ? Buffer.from(packed) : inflateRawSync(packed)
}
