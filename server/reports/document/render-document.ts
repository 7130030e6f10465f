import type { ReportFormat } from '#domain/reports/report-format.ts'
import type { Application } from '#server/context.ts'
import type { ReportDocument } from './document.ts'
import { renderHtml } from './html/render-html.tsx'
import { renderPdf } from './pdf/render-pdf.ts'
import { renderJson } from './render-json.ts'
import { renderXlsx } from './xlsx/render-xlsx.ts'

export const mediaTypes: Record<ReportFormat, string> = {
  pdf: 'application/pdf',
  'archive-pdf': 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  html: 'text/html; charset=utf-8',
  json: 'application/json; charset=utf-8',
}

/**
 * A report as a file. The same document gives the same bytes, whatever the clock, the machine and its language.
 *
 * @throws UserError pdf-too-slow.
 */
export async function renderDocument(
  { pdf }: Pick<Application, 'pdf'>,
  document: ReportDocument,
  format: ReportFormat,
): Promise<Uint8Array> {
  switch (format) {
    case 'pdf':
      return renderPdf(pdf, document, 'ua-1')
    case 'archive-pdf':
      return renderPdf(pdf, document, 'a-2a')
    case 'html':
      return Buffer.from(renderHtml(document))
    case 'json':
      return Buffer.from(`${JSON.stringify(renderJson(document), null, 2)}\n`)
    case 'docx': {
      // Only who makes a Word file loads what it takes: the library, its page layout and the rasteriser.
      const { renderDocx } = await import('./docx/render-docx.ts')
      return renderDocx(document)
    }
    case 'xlsx':
      return renderXlsx(document)
  }
}
