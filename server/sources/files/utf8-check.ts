import { isUtf8 } from 'node:buffer'

/** The most bytes of one character. */
const longestCharacter = 4

/** Looks through bytes as they come and remembers from where they are not UTF-8. */
export function utf8Check(): { take: (chunk: Buffer) => void; finish: () => number | null } {
  let passed = 0
  let rest: Buffer = Buffer.alloc(0)
  let wrongFrom: number | null = null
  const look = (bytes: Buffer) => {
    if (!isUtf8(bytes)) wrongFrom ??= passed
    passed += bytes.length
  }
  return {
    take: (chunk) => {
      if (wrongFrom !== null) return
      const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
      const whole = wholeCharacters(bytes)
      look(bytes.subarray(0, whole))
      rest = Buffer.from(bytes.subarray(whole))
    },
    finish: () => {
      if (wrongFrom === null) look(rest)
      return wrongFrom
    },
  }
}

/** How many bytes there are before a character that may go on in what comes next. */
function wholeCharacters(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(longestCharacter, bytes.length); back++) {
    const byte = bytes[bytes.length - back]!
    if (byte < 0x80) return bytes.length
    if (byte >= 0xc0) return bytes.length - back
  }
  return bytes.length
}
