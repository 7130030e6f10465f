const newline = 0x0a

/** Looks through bytes as they come and remembers whether a line is longer than `most` bytes, which a piece is not. */
export function lineCheck(most: number): { take: (chunk: Buffer) => void; hasLong: () => boolean } {
  let open = 0
  let longest = 0
  return {
    take: (chunk) => {
      const first = chunk.indexOf(newline)
      longest = Math.max(longest, open + (first === -1 ? chunk.length : first))
      open = first === -1 ? open + chunk.length : chunk.length - 1 - chunk.lastIndexOf(newline)
    },
    hasLong: () => longest > most,
  }
}
