import { ImageRun, Paragraph } from 'docx'
import { textsIn } from '#texts/texts.ts'
import type { Chart, ReportDocument } from '../document.ts'
import { rasterise } from '../png/rasterise.ts'
import { printableText } from '../printable-text.ts'
import { captionOf, notesOf } from './captions.ts'
import { textWidth } from '../page.ts'

/** How many pixels of the PNG stand for one unit of the drawing: sharp on paper too. */
const sharpness = 2

/**
 * A drawing as SVG, and as PNG for whoever cannot show that, with its caption above, its notes below and its words for
 * those who cannot see it.
 */
export function chartBlocks(
  block: Chart,
  { language, kind }: Pick<ReportDocument, 'language' | 'kind'>,
): readonly Paragraph[] {
  const { id, number, caption, alt, svg, notes } = block
  const word = textsIn(language).reports.document.figure
  const [width, height] = sizeOf(svg)
  const transformation = shownSize(width, height, kind === 'brief' ? 0.45 : 0.6)
  const image = new ImageRun({
    type: 'svg',
    data: Buffer.from(withFallbackFonts(svg)),
    fallback: { type: 'png', data: rasterise(svg, width * sharpness) },
    transformation,
    altText: { id: String(number), name: `${word} ${number} (${id})`, description: printableText(alt) },
  })
  return [
    captionOf(word, number, caption),
    new Paragraph({ style: 'Figure', ...(notes.length > 0 ? { keepNext: true } : {}), children: [image] }),
    ...notesOf(notes),
  ]
}

function sizeOf(svg: string): readonly [width: number, height: number] {
  const size = /^<svg[^>]* width="([\d.]+)" height="([\d.]+)"/.exec(svg)
  if (!size) throw new Error('A drawing says its width and height')
  return [Number(size[1]), Number(size[2])]
}

/** In pixels of 1/96 inch; a unit of the drawing is so many points, and nothing is wider than the text. */
function shownSize(width: number, height: number, points: number) {
  const scale = Math.min(points, textWidth / 20 / width) * (96 / 72)
  return { width: Math.round(width * scale), height: Math.round(height * scale) }
}

/** Word sets the text of a drawing in the fonts of the machine, where the shipped one may be missing. */
function withFallbackFonts(svg: string): string {
  return svg.replaceAll('font-family="Inter"', 'font-family="Inter, Arial, sans-serif"')
}
