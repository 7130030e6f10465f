import { ImageRun, Paragraph, TableOfContents } from 'docx'
import { textsIn } from '#texts/texts.ts'
import type { Arms, ReportDocument } from '../document.ts'
import { runsOf } from './runs.ts'
import { textWidth } from './page.ts'

/** The first page: whose report it is, what it is of, how far it has come, what its figures are, and what it holds. */
export function coverBlocks(document: ReportDocument): readonly (Paragraph | TableOfContents)[] {
  const { language, programme, title, subject, round, arms, state, fictional, statement } = document
  const { common, reports, reportLife } = textsIn(language)
  const say = (style: string, text: string) => new Paragraph({ style, children: runsOf(text) })
  return [
    ...(arms ? [armsParagraph(arms, document)] : []),
    say('CoverProgramme', programme),
    say('Title', title),
    say('Subtitle', subject),
    ...(round && round.name !== subject ? [say('CoverRound', round.name)] : []),
    new Paragraph({ style: 'CoverRule' }),
    ...document.facts.map(factParagraph),
    ...(state === 'draft' || state === 'review'
      ? [
          new Paragraph({
            style: 'Notice',
            children: runsOf(reportLife.notAdopted[state], { style: 'Strong' }),
          }),
        ]
      : []),
    ...(fictional ? [say('Notice', common.fictionalBanner)] : []),
    say('Notice', statement),
    say('TOCHeading', reports.document.contents),
    new TableOfContents(reports.document.contents, { hyperlink: true, headingStyleRange: '1-1' }),
  ]
}

function factParagraph({ label, value }: Readonly<{ label: string; value: string }>): Paragraph {
  return new Paragraph({
    style: 'CoverFact',
    children: [...runsOf(`${label}\t`, { style: 'Label' }), ...runsOf(value)],
  })
}

/** In pixels of 1/96 inch: about three centimetres high, and never wider than the text. */
const armsHeight = 113

function armsParagraph({ png, width, height }: Arms, document: ReportDocument): Paragraph {
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
