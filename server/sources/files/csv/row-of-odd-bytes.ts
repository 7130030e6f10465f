import { isUtf8 } from 'node:buffer'
import { closeSync, openSync, readSync } from 'node:fs'

const chunkBytes = 1024 * 1024
const newline = 0x0a

/** The line, from 1, of the first byte at or after `from` that is not UTF-8. */
export function rowOfOddBytes(path: string, from: number): number {
  const file = openSync(path, 'r')
  try {
    const buffer = Buffer.alloc(chunkBytes)
    let row = 1
    let rest = Buffer.alloc(0)
    let passed = 0
    for (;;) {
      const read = readSync(file, buffer, 0, chunkBytes, null)
      const bytes = Buffer.concat([rest, buffer.subarray(0, read)])
      let start = 0
      for (let end = bytes.indexOf(newline); end !== -1; end = bytes.indexOf(newline, start)) {
        if (passed + end >= from && !isUtf8(bytes.subarray(start, end))) return row
        row += 1
        start = end + 1
      }
      if (read === 0) return row
      rest = Buffer.from(bytes.subarray(start))
      passed += start
    }
  } finally {
    closeSync(file)
  }
}
