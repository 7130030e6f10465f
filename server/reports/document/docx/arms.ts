import { ImageRun, Paragraph } from 'docx'
import { textsIn } from '#texts/texts.ts'
import type { Arms, ReportDocument } from '../document.ts'
import { textWidth } from '../page.ts'

/** In pixels of 1/96 inch: about three centimetres high, and never wider than the text. */
const armsHeight = 113

/** The coat of arms or logotype, with the words for those who cannot see it. */
export function armsParagraph({ png, width, height }: Arms, document: ReportDocument): Paragraph {
  const scale = Math.min(armsHeight / height, ((textWidth / 1440) * 96) / width)
  const image = new ImageRun({
    type: 'png',
    data: Buffer.from(png, 'base64'),
    transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
    altText: {
      id: '10000',
      name: 'arms',
      description: textsIn(document.language).word.arms(document.organisation?.name ?? document.subject),
    },
  })
  return new Paragraph({ style: 'CoverArms', children: [image] })
}
