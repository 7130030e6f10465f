import type { ReportFormat } from '../reports/report-format.ts'
import type { ArchiveRow } from './archive.ts'

const names: Readonly<Record<ReportFormat, (language: string) => string>> = {
  pdf: (language) => `report-${language}.pdf`,
  'archive-pdf': (language) => `report-${language}-archive.pdf`,
  docx: (language) => `report-${language}.docx`,
  xlsx: (language) => `report-${language}.xlsx`,
  html: (language) => `report-${language}.html`,
  json: (language) => `report-${language}.json`,
}

/** Where the content of a row lies in the archive; null for tables whose rows hold all they say. */
export function pathOfFile(table: string, row: ArchiveRow): string | null {
  switch (table) {
    case 'organisation_arms':
      return `attachments/arms/${String(row.organisation_code)}.png`
    case 'report_frozen':
      return `reports/${String(row.report_id)}/frozen/${String(row.part)}.json`
    case 'report_file':
      return `reports/${String(row.report_id)}/${names[row.format as ReportFormat](String(row.language))}`
    default:
      return null
  }
}
