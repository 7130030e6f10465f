/** The place of the first byte in which what was read differs from what should have been written. */
export function firstDifference(read: Buffer, written: Buffer): number {
  for (const [i, byte] of written.entries()) if (read[i] !== byte) return i
  return written.length
}
