import { inflateSync } from 'node:zlib'
import type { Picture } from './picture.ts'

/** Samples of a pixel by colour type (PNG 3, W3C 2025, 11.2.1). */
const samples: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 }

/** First column, first row, and steps of the seven passes of an interlaced picture (Adam7). */
const passes = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const

/**
 * Whether a PNG holds as many pixels as its header says. Unfolded it takes no more memory than that, whatever it holds;
 * still this belongs in the drawing process.
 */
export function isWholePng({ bytes: content, width, height }: Picture): boolean {
  const bytes = Buffer.from(content)
  const bitsPerPixel = bytes[24]! * (samples[bytes[25]!] ?? 0)
  const rowsOf = (columns: number, rows: number) =>
    columns === 0 ? 0 : rows * (1 + Math.ceil((columns * bitsPerPixel) / 8))
  const expected =
    bytes[28] === 1
      ? passes
          .map(([x, y, across, down]) =>
            rowsOf(Math.ceil((width - x) / across), Math.ceil((height - y) / down)),
          )
          .reduce((sum, one) => sum + one)
      : rowsOf(width, height)
  try {
    return inflateSync(pixelData(bytes), { maxOutputLength: expected }).length === expected
  } catch {
    return false
  }
}

function pixelData(bytes: Buffer): Buffer {
  const parts: Buffer[] = []
  for (let at = 8; at < bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    if (bytes.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at)))
  }
  return Buffer.concat(parts)
}
