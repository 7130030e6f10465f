import { inflateRawSync } from 'node:zlib'

/** All text of an answer; of a file that is a package of files (a workbook, an archive) that of all in it. */
export async function readBody(response: Response): Promise<string> {
  const bytes = Buffer.from(await response.arrayBuffer())
  return bytes.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004' ? unpack(bytes) : bytes.toString('utf8')
}

/** Reads a ZIP by its central directory, which says how long each part is. */
function unpack(bytes: Buffer): string {
  const parts: string[] = []
  const end = bytes.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'))
  for (let at = bytes.readUInt32LE(end + 16); bytes.readUInt32LE(at) === 0x02014b50;) {
    const [method, length] = [bytes.readUInt16LE(at + 10), bytes.readUInt32LE(at + 20)]
    const local = bytes.readUInt32LE(at + 42)
    const from = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
    const part = bytes.subarray(from, from + length)
    parts.push((method === 0 ? part : inflateRawSync(part)).toString('utf8'))
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return parts.join('\n')
}
