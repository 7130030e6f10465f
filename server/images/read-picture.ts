import type { Picture } from './picture.ts'
import { readJpeg } from './read-jpeg.ts'
import { readPng } from './read-png.ts'
import { type OtherKind, recogniseImage } from './recognise-image.ts'

export type PictureProblem = Readonly<{ problem: 'kind'; kind: OtherKind }> | Readonly<{ problem: 'damaged' }>

/** Reads what a file says of itself, without decoding it: a few hundred bytes can claim to be a picture of any size. */
export function readPicture(content: Uint8Array): Picture | PictureProblem {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength)
  const kind = recogniseImage(bytes)
  if (kind !== 'png' && kind !== 'jpeg') return { problem: 'kind', kind }
  return (kind === 'png' ? readPng(bytes) : readJpeg(bytes)) ?? { problem: 'damaged' }
}
