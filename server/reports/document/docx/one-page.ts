import { Paragraph } from 'docx'
import { textsIn } from '#texts/texts.ts'
import type { ReportDocument } from '../document.ts'
import { armsParagraph } from './arms.ts'
import { runningTitle } from './running-heads.ts'
import { runsOf } from './runs.ts'

const say = (style: string, text: string) => new Paragraph({ style, children: runsOf(text) })

/** How the one page for politicians begins: whose it is, of what, as of when. */
export function headBlocks(document: ReportDocument): readonly Paragraph[] {
  const { programme, title, facts, arms } = document
  const said = facts.flatMap(({ label, value }, i) => [
    ...runsOf(`${i > 0 ? '   ' : ''}${label} `, { style: 'Label' }),
    ...runsOf(value),
  ])
  return [
    ...(arms ? [armsParagraph(arms, document)] : []),
    say('CoverProgramme', programme),
    say('Title', title),
    say('Subtitle', runningTitle(document)),
    new Paragraph({ children: said }),
    new Paragraph({ style: 'CoverRule' }),
  ]
}

/** What stands at its foot: what its figures are, and that it is made up where it is. */
export function footBlocks({ statement, fictional, language }: ReportDocument): readonly Paragraph[] {
  const { fictionalBanner } = textsIn(language).common
  return [say('Note', statement), ...(fictional ? [say('Note', fictionalBanner)] : [])]
}
