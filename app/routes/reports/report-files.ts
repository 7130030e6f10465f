import type { ReportFormat } from '#domain/reports/report-format.ts'

/** The names under which a report can be fetched, in the language of the address. */
export const reportFiles = {
  sv: {
    pdf: 'rapport.pdf',
    'archive-pdf': 'rapport-arkiv.pdf',
    docx: 'rapport.docx',
    xlsx: 'rapport.xlsx',
    html: 'rapport.html',
    json: 'rapport.json',
  },
  en: {
    pdf: 'report.pdf',
    'archive-pdf': 'report-archive.pdf',
    docx: 'report.docx',
    xlsx: 'report.xlsx',
    html: 'report.html',
    json: 'report.json',
  },
} as const

/** Which format a file name asks for; either language's names lead there. */
export function formatOf(file: string): ReportFormat | null {
  const names = [...Object.entries(reportFiles.sv), ...Object.entries(reportFiles.en)]
  return (names.find(([, name]) => name === file)?.[0] as ReportFormat | undefined) ?? null
}
