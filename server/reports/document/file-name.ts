import type { ReportFormat } from '#domain/reports/report-format.ts'
import { textsIn } from '#texts/texts.ts'
import type { ReportDocument } from './document.ts'

const endings: Record<ReportFormat, string> = {
  pdf: 'pdf',
  'archive-pdf': 'pdf',
  docx: 'docx',
  xlsx: 'xlsx',
  html: 'html',
  json: 'json',
}

/**
 * The name of a report as a file: what it is, of whom, in which round or of which year, in which language. Plain
 * letters only.
 */
export function fileNameOf(document: ReportDocument, format: ReportFormat): string {
  const { kind, organisation, round, year, language, subject, generatedOn } = document
  const archive = format === 'archive-pdf' ? textsIn(language).reports.fileNames.archive : ''
  const parts = [
    textsIn(language).reports.fileNames[kind],
    organisation?.code,
    // A round has many packs, of one group and one meeting each.
    kind === 'meeting' ? plain(subject) : '',
    round?.slug ?? String(year ?? generatedOn.slice(0, 4)),
    archive,
    language,
  ]
  // What an archive brought may be called anything, and the name stands in a header.
  const name = parts
    .filter(Boolean)
    .join('-')
    .replace(/[^A-Za-z0-9-]+/g, '-')
  return `${name}.${endings[format]}`
}

function plain(name: string): string {
  const letters = name.normalize('NFD').toLowerCase().replace(/\p{M}/gu, '')
  return letters
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)
}
