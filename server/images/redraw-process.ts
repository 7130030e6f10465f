import { Resvg } from '@resvg/resvg-js'
import { isWholePng } from './is-whole-png.ts'
import type { Redrawn, RedrawOrder } from './redraw-picture.ts'

// The drawing process: it draws one picture and ends.

function redraw({ picture, longest }: RedrawOrder): Redrawn | null {
  if (picture.type === 'image/png' && !isWholePng(picture)) return null
  const scale = Math.min(1, longest / Math.max(picture.width, picture.height))
  const [width, height] = [picture.width, picture.height].map((side) => Math.max(1, Math.round(side * scale)))
  const data = Buffer.from(picture.bytes).toString('base64')
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">` +
    `<image href="data:${picture.type};base64,${data}" width="${width}" height="${height}" preserveAspectRatio="none"/></svg>`
  const drawn = new Resvg(svg, { font: { loadSystemFonts: false } }).render()
  // A picture that cannot be decoded is passed over in silence, and nothing has been drawn.
  const isEmpty = drawn.pixels.every((value, i) => i % 4 !== 3 || value === 0)
  return isEmpty ? null : { png: drawn.asPng(), width: width!, height: height! }
}

process.once('message', (order: RedrawOrder) => process.send?.(redraw(order)))
process.on('disconnect', () => process.exit())
