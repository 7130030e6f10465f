import { Paragraph, TableOfContents } from 'docx'
import { textsIn } from '#texts/texts.ts'
import type { ReportDocument } from '../document.ts'
import { armsParagraph } from './arms.ts'
import { runsOf } from './runs.ts'

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
