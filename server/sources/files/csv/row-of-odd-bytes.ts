import { closeSync, openSync, readSync } from 'node:fs'

const chunkBytes = 1024 * 1024
const newline = 0x0a

/** The line, from 1, of the first byte at or after `from` that is not UTF-8. A line may be as long as its file. */
export function rowOfOddBytes(path: string, from: number): number {
  const file = openSync(path, 'r')
  try {
    const buffer = Buffer.alloc(chunkBytes)
    const decoder = new TextDecoder('utf-8', { fatal: true })
    let row = 1
    let isGoingOn = false
    for (let passed = 0; ;) {
      const read = readSync(file, buffer, 0, chunkBytes, null)
      if (read === 0) return row
      const bytes = buffer.subarray(0, read)
      for (let start = 0; start < read;) {
        const end = bytes.indexOf(newline, start)
        const next = end === -1 ? read : end + 1
        const isBefore = end !== -1 && !isGoingOn && passed + end < from
        if (!isBefore && !isRight(decoder, bytes.subarray(start, next), end === -1)) return row
        isGoingOn = end === -1
        if (!isGoingOn) row += 1
        start = next
      }
      passed += read
    }
  } finally {
    closeSync(file)
  }
}

function isRight(decoder: TextDecoder, bytes: Buffer, stream: boolean): boolean {
  try {
    decoder.decode(bytes, { stream })
    return true
  } catch {
    return false
  }
}
