import { Footer, Header, PageNumber, Paragraph, TextRun } from 'docx'
import { formatDate } from '#texts/formats.ts'
import { textsIn } from '#texts/texts.ts'
import type { ReportDocument } from '../document.ts'
import { runsOf } from './runs.ts'

/** What a report is about, as it stands at the head of its pages. */
export function runningTitle({ subject, round }: ReportDocument): string {
  return [...new Set([subject, round?.name])].filter(Boolean).join(' · ')
}

/** What nobody may miss on any page: that the report is not adopted, that what it tells of is made up. */
function marksOf({ state, fictional, language }: ReportDocument): string {
  const { reports, reportLife } = textsIn(language)
  const marks = [
    state === 'draft' || state === 'review' ? reportLife.marks[state] : '',
    fictional ? reports.document.fictionalShort : '',
  ]
  return marks.filter(Boolean).join(' · ')
}

/** The first page bears no title at its head, and no line. */
export function coverHeader(document: ReportDocument): Header {
  const marks = marksOf(document)
  const children = runsOf(marks && `\t${marks}`, { style: 'Strong' })
  return new Header({ children: [new Paragraph({ style: 'Footer', children })] })
}

export function pageHeader(document: ReportDocument): Header {
  const marks = marksOf(document)
  const children = [...runsOf(runningTitle(document)), ...runsOf(marks && `\t${marks}`, { style: 'Strong' })]
  return new Header({ children: [new Paragraph({ style: 'Header', children })] })
}

/** The last line of every page, with what stands above it. */
export function pageFooter(
  { title, language, generatedOn }: ReportDocument,
  above: readonly Paragraph[] = [],
): Footer {
  const { page, ofPages } = textsIn(language).reports.document
  const children = [
    ...runsOf(`${title} · Jämsides · ${formatDate(language, generatedOn)}\t${page} `),
    new TextRun({ children: [PageNumber.CURRENT] }),
    ...runsOf(ofPages[0]),
    new TextRun({ children: [PageNumber.TOTAL_PAGES] }),
    ...runsOf(ofPages[1]),
  ]
  return new Footer({ children: [...above, new Paragraph({ style: 'Footer', children })] })
}
