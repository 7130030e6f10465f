import { Footer, Header, PageNumber, Paragraph, TextRun } from 'docx'
import { formatDate } from '#texts/formats.ts'
import { textsIn } from '#texts/texts.ts'
import type { ReportDocument } from '../document.ts'
import { runsOf } from './runs.ts'

/** What a report is about, as it stands at the head of its pages. */
export function runningTitle({ subject, round }: ReportDocument): string {
  return [...new Set([subject, round?.name])].filter(Boolean).join(' · ')
}

/** The first page bears no head; what is made up says so all the same. */
export function coverHeader({ fictional, language }: ReportDocument): Header {
  const mark = fictional ? textsIn(language).reports.document.fictionalShort : ''
  return new Header({
    children: [
      new Paragraph({ style: 'Footer', children: runsOf(mark && `\t${mark}`, { style: 'Strong' }) }),
    ],
  })
}

export function pageHeader(document: ReportDocument): Header {
  const mark = document.fictional ? textsIn(document.language).reports.document.fictionalShort : ''
  return new Header({
    children: [
      new Paragraph({
        style: 'Header',
        children: [...runsOf(runningTitle(document)), ...runsOf(mark && `\t${mark}`, { style: 'Strong' })],
      }),
    ],
  })
}

export function pageFooter({ title, language, generatedOn }: ReportDocument): Footer {
  const { page } = textsIn(language).reports.document
  return new Footer({
    children: [
      new Paragraph({
        style: 'Footer',
        children: [
          ...runsOf(`${title} · Jämsides · ${formatDate(language, generatedOn)}\t${page} `),
          new TextRun({ children: [PageNumber.CURRENT] }),
          ...runsOf(' ('),
          new TextRun({ children: [PageNumber.TOTAL_PAGES] }),
          ...runsOf(')'),
        ],
      }),
    ],
  })
}
