import type { Picture } from './picture.ts'

/** The frame headers (ITU-T T.81, table B.1): C0 to CF without C4, C8 and CC, which are no frames. */
const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)

/** Markers without a length: padding, restarts and the like. */
const isBare = (marker: number) => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8)

/** A JPEG whose frame header has been found and that reaches its end; null otherwise. */
export function readJpeg(bytes: Buffer): Picture | null {
  for (let at = 2; at + 4 <= bytes.length;) {
    if (bytes[at] !== 0xff) return null
    const marker = bytes[at + 1]!
    if (marker === 0xff) at += 1
    else if (isBare(marker)) at += 2
    else if (isFrame(marker)) {
      // A thumbnail has an end of its own, before the frame.
      if (at + 9 > bytes.length || bytes.indexOf('\xff\xd9', at, 'latin1') < 0) return null
      const [height, width] = [bytes.readUInt16BE(at + 5), bytes.readUInt16BE(at + 7)]
      return width === 0 || height === 0 ? null : { type: 'image/jpeg', width, height, bytes }
    } else at += 2 + bytes.readUInt16BE(at + 2)
  }
  return null
}
