import { createHash } from 'node:crypto'
import { Resvg } from '@resvg/resvg-js'
import { interFiles } from '../fonts.ts'

const fontFiles = Object.values(interFiles)

/** What is remembered, in bytes: the drawings of some hundred reports. */
const limit = 32 * 1024 * 1024

const remembered = new Map<string, Buffer>()
let size = 0

/**
 * A drawing as a PNG that is `width` pixels wide, on white, with its text in the shipped fonts and nothing of the
 * machine. Drawing takes some 30 ms, so what was drawn last is remembered.
 */
export function rasterise(svg: string, width: number): Buffer {
  const key = createHash('sha256').update(`${width}\n${svg}`).digest('base64')
  const png = remembered.get(key) ?? draw(svg, width)
  // What was asked for last stands last, and what stands first leaves first.
  if (remembered.delete(key)) size -= png.byteLength
  remembered.set(key, png)
  size += png.byteLength
  for (const [oldest, { byteLength }] of remembered) {
    if (size <= limit) break
    remembered.delete(oldest)
    size -= byteLength
  }
  return png
}

function draw(svg: string, width: number): Buffer {
  const font = { loadSystemFonts: false, fontFiles, defaultFontFamily: 'Inter' }
  return new Resvg(svg, { font, fitTo: { mode: 'width', value: width }, background: '#ffffff' })
    .render()
    .asPng()
}
